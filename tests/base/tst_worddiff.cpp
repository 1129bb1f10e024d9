// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/worddiff.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_WordDiff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreTold_data();
    void wordsAreTold();
    void bothVersionsCanBeReadFromIt();
    void longTextsTakeNoLongTime();
};

namespace
{

/// "the [-old-]{+new+} text"
QString marked(const std::vector<TextPart>& parts)
{
    QString text;
    for (const TextPart& part : parts) {
        switch (part.kind) {
        case TextPart::Kind::Same: text += part.text; break;
        case TextPart::Kind::Removed: text += u"[-"_s + part.text + u"-]"_s; break;
        case TextPart::Kind::Added: text += u"{+"_s + part.text + u"+}"_s; break;
        }
    }
    return text;
}

QString joinedWithout(const std::vector<TextPart>& parts, TextPart::Kind left)
{
    QString text;
    for (const TextPart& part : parts)
        text += part.kind == left ? QString() : part.text;
    return text;
}

} // namespace

void tst_WordDiff::wordsAreTold_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const QString& a, const QString& b, const QString& told) {
        QTest::newRow(name) << a << b << told;
    };
    row("nothing", {}, {}, {});
    row("the same", u"One mail."_s, u"One mail."_s, u"One mail."_s);
    row("all new", {}, u"One mail."_s, u"{+One mail.+}"_s);
    row("emptied", u"One mail."_s, {}, u"[-One mail.-]"_s);
    row("a word replaced",
        u"One mail left."_s,
        u"One letter left."_s,
        u"One [-mail-]{+letter+} left."_s);
    row("a word added", u"One mail."_s, u"One long mail."_s, u"One {+long +}mail."_s);
    row("a word removed", u"One long mail."_s, u"One mail."_s, u"One [-long -]mail."_s);
    row("two words in a row", u"a red car"_s, u"a blue bus"_s, u"a [-red car-]{+blue bus+}"_s);
    row("two apart",
        u"a red car went"_s,
        u"the red bus went"_s,
        u"[-a-]{+the+} red [-car-]{+bus+} went"_s);
    row("the end", u"Sent"_s, u"Sent at noon"_s, u"Sent{+ at noon+}"_s);
    row("a number", u"3 people"_s, u"12 people"_s, u"[-3-]{+12+} people"_s);
    row("capitals count", u"the CNIL"_s, u"the Cnil"_s, u"the [-CNIL-]{+Cnil+}"_s);
    row("a line break", u"a\nb"_s, u"a b"_s, u"a[-\n-]{+ +}b"_s);
    row("accents", u"données perdues"_s, u"données volées"_s, u"données [-perdues-]{+volées+}"_s);
    row("beyond 16 bits",
        u"a \U0001F525 b"_s,
        u"a \U0001F4A7 b"_s,
        u"a [-\U0001F525-]{+\U0001F4A7+} b"_s);
    row("moved", u"one two three"_s, u"two three one"_s, u"[-one -]two three{+ one+}"_s);
}

void tst_WordDiff::wordsAreTold()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, told);
    QCOMPARE(marked(wordDiff(before, after)), told);
}

void tst_WordDiff::bothVersionsCanBeReadFromIt()
{
    const QStringList words{u"a"_s, u"b "_s, u"\n"_s, u", c"_s, u"é"_s, u" "_s};
    quint32 state = 7;
    const auto text = [&] {
        QString made;
        for (int i = 0; i < 40; ++i) {
            state = state * 1664525 + 1013904223;
            made += words[(state >> 24) % words.size()];
        }
        return made;
    };
    for (int round = 0; round < 200; ++round) {
        const QString before = text(), after = text();
        const auto parts = wordDiff(before, after);
        QCOMPARE(joinedWithout(parts, TextPart::Kind::Added), before);
        QCOMPARE(joinedWithout(parts, TextPart::Kind::Removed), after);
    }
}

void tst_WordDiff::longTextsTakeNoLongTime()
{
    QString before, after;
    for (int i = 0; i < 20'000; ++i) {
        before += u"word%1 "_s.arg(i);
        after += u"other%1 "_s.arg(i);
    }
    QElapsedTimer timer;
    timer.start();
    const auto parts = wordDiff(before, after);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(joinedWithout(parts, TextPart::Kind::Added), before);
    QCOMPARE(parts.size(), std::size_t{3}); // the last blank is in both
}

IREG_TEST(QCoreApplication, tst_WordDiff)
#include "tst_worddiff.moc"
