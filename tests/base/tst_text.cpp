// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/showing.h"
#include "model/base/text.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>

#include <algorithm>
#include <string>

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_Text final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShownLineHidesNothingAndBreaksNowhere_data();
    void aShownLineHidesNothingAndBreaksNowhere();
    void aTitleIsTheFirstSentence_data();
    void aTitleIsTheFirstSentence();
    void aLineIsComposedTrimmedAndOne_data();
    void aLineIsComposedTrimmedAndOne();
    void aLineOfAnythingIsALine();
    void whatShowsNothingIsNoText_data();
    void whatShowsNothingIsNoText();
    void aNameIsKnownInEverySpelling_data();
    void aNameIsKnownInEverySpelling();
    void foldingForgetsCaseAndAccents_data();
    void foldingForgetsCaseAndAccents();
};

void tst_Text::aShownLineHidesNothingAndBreaksNowhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Mail gateway"_s << u"Mail gateway"_s;
    QTest::newRow("breaks") << u"a\nb\tc\rd\u2028e\u2029f"_s << u"a b c d e f"_s;
    QTest::newRow("override") << u"gnp.\u202Eexe"_s << u"gnp.exe"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069\u200Eb\u200F"_s << u"ab"_s;
    QTest::newRow("controls") << QString(u"a\u0001b\u001Bc\u0085d"_s) << u"abc d"_s;
    QTest::newRow("letter mark") << u"a\u061Cb"_s << u"ab"_s;
    QTest::newRow("the form of an ideograph") << u"\u845B\U000E0100"_s << u"\u845B\U000E0100"_s;
    QTest::newRow("tags") << u"a\U000E0001\U000E0041\U000E007Fb"_s << u"ab"_s;
    QTest::newRow("zero width") << u"a\u200Bb\uFEFFc\u00ADd"_s << u"abcd"_s;
    QTest::newRow("half a pair") << QString(QChar(0xD800)) + u'a' << u"\uFFFDa"_s;
    QTest::newRow("one break of two characters") << u"a\r\nb"_s << u"a b"_s;
    QTest::newRow("scripts stay") << u"日本語 العربية é 👩‍👩‍👧"_s
                                  << u"日本語 العربية é 👩‍👩‍👧"_s;
}

void tst_Text::aShownLineHidesNothingAndBreaksNowhere()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(displayText(text), shown);
}

void tst_Text::aTitleIsTheFirstSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("title");
    QTest::newRow("one sentence") << u"Mail was down."_s << 80 << u"Mail was down."_s;
    QTest::newRow("two") << u"Mail was down for hours. Nobody saw."_s << 80
                         << u"Mail was down for hours."_s;
    QTest::newRow("an early stop is an abbreviation")
        << u"Mr. Example lost it"_s << 80 << u"Mr. Example lost it"_s;
    QTest::newRow("an abbreviation within")
        << u"The lead authority, e.g. CNIL, was told. Then all."_s << 80
        << u"The lead authority, e.g. CNIL, was told."_s;
    QTest::newRow("a French one") << u"Autorité compétente, par ex. CNIL"_s << 80
                                  << u"Autorité compétente, par ex. CNIL"_s;
    QTest::newRow("an article") << u"Notice under art. 33 of the law"_s << 80
                                << u"Notice under art. 33 of the law"_s;
    QTest::newRow("no is a word") << u"The answer was no. We wait."_s << 80
                                  << u"The answer was no."_s;
    QTest::newRow("an address ends it")
        << u"It came from 10.0.0.1. The door was open."_s << 80 << u"It came from 10.0.0.1."_s;
    QTest::newRow("a file ends it")
        << u"Somebody sent report.pdf. Then all."_s << 80 << u"Somebody sent report.pdf."_s;
    QTest::newRow("goes on small") << u"The disk (approx. half) and so on... went. Ok"_s << 80
                                   << u"The disk (approx. half) and so on... went."_s;
    QTest::newRow("a figure begins")
        << u"The list was seen. 510 users."_s << 80 << u"The list was seen."_s;
    QTest::newRow("cut at a word") << u"The quick brown fox jumps"_s << 12 << u"The quick\u2026"_s;
    QTest::newRow("cut in a long word")
        << QString(30, u'x') << 10 << QString(9, u'x') + u"\u2026"_s;
    QTest::newRow("a pair is not parted") << QString(u"xxxxxxxx👩👩👩"_s) << 10 << u"xxxxxxxx\u2026"_s;
    QTest::newRow("breaks") << u"Line one\nline two"_s << 80 << u"Line one line two"_s;
    QTest::newRow("nothing") << QString() << 80 << QString();
    QTest::newRow("blanks") << u" \n "_s << 80 << QString();
}

void tst_Text::aTitleIsTheFirstSentence()
{
    QFETCH(QString, text);
    QFETCH(int, most);
    QFETCH(QString, title);
    QCOMPARE(firstSentence(text, most), title);
    QVERIFY(firstSentence(text, most).size() <= most);
}

void tst_Text::aLineIsComposedTrimmedAndOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("plain") << u"Mail gateway"_s << u"Mail gateway"_s;
    QTest::newRow("composed") << u"Jose\u0301"_s << u"Jos\u00e9"_s;
    QTest::newRow("blanks at the ends") << u" \u00a0 a \u3000"_s << u"a"_s;
    QTest::newRow("blanks inside stay") << u"a  b\u00a0\u00a0c"_s << u"a  b\u00a0\u00a0c"_s;
    QTest::newRow("a break") << u"a\nb"_s << u"a b"_s;
    QTest::newRow("a break of two characters") << u"a\r\nb"_s << u"a b"_s;
    QTest::newRow("a break with an indent") << u"a \n    b"_s << u"a b"_s;
    QTest::newRow("every break") << u"a\nb\rc\vd\fe\u0085f\u2028g\u2029h"_s << u"a b c d e f g h"_s;
    QTest::newRow("a tab") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("nothing but blanks") << u" \n\t\u2028 "_s << QString();
    QTest::newRow("half a pair") << QString(QChar(0xD800)) + u'a' + QChar(0xDC00)
                                 << u"\uFFFDa\uFFFD"_s;
    QTest::newRow("a pair") << u"\U0001F525\n\U0001F525"_s << u"\U0001F525 \U0001F525"_s;
    QTest::newRow("what is hidden stays")
        << u"a\u202Eb\u0001c\u200Dd\u007f"_s << u"a\u202Eb\u0001c\u200Dd\u007f"_s;
    QTest::newRow("what chooses a form stays") << u"\u845B\U000E0100"_s << u"\u845B\U000E0100"_s;
    QTest::newRow("a mark in front stays") << u"\ufeffa"_s << u"\ufeffa"_s;
}

void tst_Text::aLineIsComposedTrimmedAndOne()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(oneLine(text), line);
    QVERIFY(isOneLine(line.toUtf8()));
    QCOMPARE(isOneLine(text.toUtf8()), text == line || text.contains(QChar(0xD800)));
}

/// Idempotent, composed, and never more than one line, whatever it is made of.
void tst_Text::aLineOfAnythingIsALine()
{
    static const std::u16string odd =
        u"\n\r\t\v\f \u0085\u00a0\u2028\u2029\u2000\u3000\u0301\u0323\u1100"
        u"\u1161\u11a8\u00e9\u212b\u0344\ufeff\u202e\u200d\uac00e";
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int left = random.bounded(1, 12); left > 0; --left)
            text += random.bounded(3) == 0 ? QChar(static_cast<char16_t>(random.bounded(0x10000)))
                                           : QChar(odd[random.generate() % odd.size()]);
        const QString line = oneLine(text);
        QCOMPARE(oneLine(line), line);
        QCOMPARE(line.normalized(QString::NormalizationForm_C), line);
        QCOMPARE(line.trimmed(), line);
        QVERIFY(std::ranges::none_of(line, [](QChar c) {
            return QStringView(u"\n\r\t\v\f\u0085\u2028\u2029").contains(c);
        }));
        QCOMPARE(QString::fromUtf8(line.toUtf8()).size() + (line.startsWith(QChar(0xFEFF)) ? 1 : 0),
                 line.size());
        QVERIFY(isOneLine(line.toUtf8()));
        QCOMPARE(nameKey(line), nameKey(text));
        QCOMPARE(nameKey(nameKey(text)), nameKey(text));
    }
}

void tst_Text::whatShowsNothingIsNoText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("seen");
    QTest::addColumn<bool>("shows");
    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("blanks") << u" \t\n\u00A0"_s << u" \t\n\u00A0"_s << false;
    QTest::newRow("zero width") << u"\u200B\u200C\u200D\u2060"_s << QString() << false;
    QTest::newRow("filler") << u"\u3164\u115F"_s << QString() << false;
    QTest::newRow("soft hyphen") << u"\u00AD"_s << QString() << false;
    QTest::newRow("forms of nothing") << u"\uFE0F\U000E0100"_s << QString() << false;
    QTest::newRow("blank pattern") << u"\u2800"_s << u"\u2800"_s << false;
    QTest::newRow("between letters") << u"h\u200Bu\u00ADman"_s << u"human"_s << true;
    QTest::newRow("a stop") << u"."_s << u"."_s << true;
    QTest::newRow("scripts") << u"日本語 العربية"_s << u"日本語 العربية"_s << true;
    QTest::newRow("a picture") << u"👩"_s << u"👩"_s << true;
}

void tst_Text::whatShowsNothingIsNoText()
{
    QFETCH(QString, text);
    QFETCH(QString, seen);
    QCOMPARE(seenText(text), seen);
    QTEST(showsText(text), "shows");
}

void tst_Text::aNameIsKnownInEverySpelling_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("itself") << u"Kim Ode"_s << u"Kim Ode"_s << true;
    QTest::newRow("capitals") << u"Kim Ode"_s << u"KIM ode"_s << true;
    QTest::newRow("blanks") << u"Kim Ode"_s << u" Kim \u00a0 Ode\n"_s << true;
    QTest::newRow("composed") << u"Jos\u00e9"_s << u"JOSE\u0301"_s << true;
    QTest::newRow("fold that decomposes") << u"\u01f0"_s << u"J\u030c"_s << true;
    QTest::newRow("what shows nothing") << u"Kim Ode"_s << u"Kim\u200b \u2060Ode"_s << true;
    QTest::newRow("a tag that shows nothing")
        << u"Kim Ode"_s << QString::fromUcs4(U"Kim Ode\U000E0041") << true;
    QTest::newRow("a joiner") << u"Kim Ode"_s << u"Kim O\u200dde"_s << true;
    QTest::newRow("another accent") << u"Jos\u00e9"_s << u"Jose"_s << false;
    QTest::newRow("another name") << u"Kim Ode"_s << u"Kim Oden"_s << false;
}

void tst_Text::aNameIsKnownInEverySpelling()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(nameKey(one) == nameKey(other), same);
}

void tst_Text::foldingForgetsCaseAndAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("accents") << u"Données À ÉVALUER"_s << u"donnees a evaluer"_s;
    QTest::newRow("composed or not") << u"e\u0301"_s << u"e"_s;
    QTest::newRow("sharp s as it is typed") << u"STRAßE ẞ"_s << u"strasse ss"_s;
    QTest::newRow("two letters") << u"NŒUD Bræmar"_s << u"noeud braemar"_s;
    QTest::newRow("struck through") << u"Øre Łódź Đà"_s << u"ore lodz da"_s;
    QTest::newRow("full width") << u"ＡＢ"_s << u"ab"_s;
    QTest::newRow("dotless i stays itself") << u"ı"_s << u"ı"_s;
}

void tst_Text::foldingForgetsCaseAndAccents()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(fold(text), folded);
}

IREG_TEST(QCoreApplication, tst_Text)
#include "tst_text.moc"
