// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/text.h"
#include "tests/support/suite.h"

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

void tst_Text::foldingForgetsCaseAndAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("accents") << u"Données À ÉVALUER"_s << u"donnees a evaluer"_s;
    QTest::newRow("composed or not") << u"e\u0301"_s << u"e"_s;
    QTest::newRow("sharp s stays itself") << u"STRAßE"_s << u"straße"_s;
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
