// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/wordmatch.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_WordMatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypedWordMustAnswer_data();
    void everyTypedWordMustAnswer();
    void theCloserOneComesFirst_data();
    void theCloserOneComesFirst();
    void lettersApartAreLoose();
};

void tst_WordMatch::everyTypedWordMustAnswer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("answers");
    QTest::newRow("nothing typed") << u"Save a copy"_s << QString() << true;
    QTest::newRow("blanks alone") << u"Save a copy"_s << u"  "_s << true;
    QTest::newRow("nothing to search") << QString() << u"a"_s << false;
    QTest::newRow("beginning") << u"Save a copy"_s << u"sav"_s << true;
    QTest::newRow("other order") << u"Save a copy"_s << u"copy save"_s << true;
    QTest::newRow("inside a word") << u"Register report"_s << u"gist"_s << true;
    QTest::newRow("letters apart") << u"Register report"_s << u"rgst"_s << true;
    QTest::newRow("over two words") << u"Register report"_s << u"rr"_s << true;
    QTest::newRow("letters in another order") << u"Register report"_s << u"tsgr"_s << false;
    QTest::newRow("not from a word's beginning") << u"Register report"_s << u"gtr"_s << false;
    QTest::newRow("one word of two") << u"Save a copy"_s << u"save zebra"_s << false;
    QTest::newRow("accents") << u"Écran de verrouillage"_s << u"ecran"_s << true;
    QTest::newRow("typed accents") << u"Ecran"_s << u"Écr"_s << true;
    QTest::newRow("a number's end") << u"INC-2026-0011"_s << u"0011"_s << true;
    QTest::newRow("longer than the text") << u"Quit"_s << u"quitting"_s << false;
}

void tst_WordMatch::everyTypedWordMustAnswer()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QTEST(matchWords(text, typed).has_value(), "answers");
}

void tst_WordMatch::theCloserOneComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("closer");
    QTest::addColumn<QString>("further");
    QTest::newRow("text before word") << u"re"_s << u"Reload"_s << u"Open read-only"_s;
    QTest::newRow("word before inside") << u"port"_s << u"Open port"_s << u"Register report"_s;
    QTest::newRow("inside before loose") << u"ela"_s << u"Reload relay"_s << u"Elm laid"_s;
    QTest::newRow("whole word before part") << u"log"_s << u"Log incident"_s << u"Logout now"_s;
    QTest::newRow("shorter before longer")
        << u"lessons"_s << u"Lessons"_s << u"Lessons learned in a long review"_s;
    QTest::newRow("fewer gaps") << u"rpt"_s << u"Ripto"_s << u"Relay of patient data"_s;
}

void tst_WordMatch::theCloserOneComesFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, closer);
    QFETCH(QString, further);
    const auto first = matchWords(closer, typed), second = matchWords(further, typed);
    QVERIFY(first && second);
    QVERIFY2(first->score > second->score,
             qPrintable(u"%1 %2"_s.arg(first->score).arg(second->score)));
}

void tst_WordMatch::lettersApartAreLoose()
{
    QVERIFY(matchWords(u"Register report", u"rgst")->loose);
    QVERIFY(!matchWords(u"Register report", u"rep reg")->loose);
    QVERIFY(matchWords(u"Register report", u"rep rgs")->loose);
}

IREG_TEST(QCoreApplication, tst_WordMatch)
#include "tst_wordmatch.moc"
