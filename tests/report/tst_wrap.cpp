// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/visible.h"
#include "model/report/wrap.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace ireg::report;

class TstWrap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesBreakAtSpaces_data();
    void linesBreakAtSpaces();
    void widthCountsColumnsNotCharacters_data();
    void widthCountsColumnsNotCharacters();
    void whatHidesIsDropped_data();
    void whatHidesIsDropped();
};

void TstWrap::linesBreakAtSpaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("fits") << u"one two"_s << 7 << QStringList{u"one two"_s};
    QTest::newRow("one too many") << u"one two"_s << 6 << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("a longer word is cut")
        << u"abcdefgh ij"_s << 4 << QStringList{u"abcd"_s, u"efgh"_s, u"ij"_s};
    QTest::newRow("line breaks stay") << u"a\n\nb"_s << 9 << QStringList{u"a"_s, QString(), u"b"_s};
    QTest::newRow("nothing is one line") << QString() << 9 << QStringList{QString()};
    QTest::newRow("wide characters take two")
        << u"\u4E2D\u4E2D\u4E2D"_s << 4 << QStringList{u"\u4E2D\u4E2D"_s, u"\u4E2D"_s};
    QTest::newRow("a pair of surrogates is not parted")
        << u"\U0001F525\U0001F525"_s << 3 << QStringList{u"\U0001F525"_s, u"\U0001F525"_s};
    QTest::newRow("indented text keeps its indent")
        << u"  ab cd"_s << 5 << QStringList{u"  ab"_s, u"cd"_s};
}

void TstWrap::linesBreakAtSpaces()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QTEST(wrapped(text, width), "lines");
}

void TstWrap::widthCountsColumnsNotCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("latin") << u"\u00E9t\u00E9"_s << 3;
    QTest::newRow("combining") << u"e\u0301"_s << 1;
    QTest::newRow("wide") << u"\u4E2D"_s << 2;
    QTest::newRow("emoji") << u"\U0001F525"_s << 2;
    QTest::newRow("nothing") << QString() << 0;
}

void TstWrap::widthCountsColumnsNotCharacters()
{
    QFETCH(QString, text);
    QTEST(textWidth(text), "width");
}

void TstWrap::whatHidesIsDropped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("seen");
    QTest::newRow("plain") << u"caf\u00E9"_s << u"caf\u00E9"_s;
    QTest::newRow("every line break is one")
        << u"a\r\nb\rc\u2028d\u2029e\u0085f\vg"_s << u"a\nb\nc\nd\ne\nf\ng"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("bidi") << u"a\u202Eb\u2066c\u200Fd"_s << u"abcd"_s;
    QTest::newRow("zero width") << u"a\u200Bb\uFEFFc\u00ADd"_s << u"abcd"_s;
    QTest::newRow("tags") << u"a\U000E0041b"_s << u"ab"_s;
    QTest::newRow("escape") << u"a\u001B[31mb"_s << u"a[31mb"_s;
    QTest::newRow("joiners of scripts stay") << u"a\u200Db\u200Cc"_s << u"a\u200Db\u200Cc"_s;
    QTest::newRow("half a pair") << QString(QChar(0xD800)) + u'a' << u"\uFFFDa"_s;
    QTest::newRow("object") << u"a\uFFFCb"_s << u"ab"_s;
}

void TstWrap::whatHidesIsDropped()
{
    QFETCH(QString, text);
    QTEST(visible(text), "seen");
}

IREG_TEST(QCoreApplication, TstWrap)
#include "tst_wrap.moc"
