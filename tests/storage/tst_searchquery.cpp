// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/searchquery.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace ireg::storage;
using namespace Qt::StringLiterals;

class tst_SearchQuery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedBecomesAQuery_data();
    void whatIsTypedBecomesAQuery();
    void aSignAloneIsSoughtAsItStands_data();
    void aSignAloneIsSoughtAsItStands();
    void aNameHasTheTermsWords_data();
    void aNameHasTheTermsWords();
};

void tst_SearchQuery::whatIsTypedBecomesAQuery_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expression");
    const auto row = [](const char* name, const QString& typed, const QString& expression) {
        QTest::newRow(name) << typed << expression;
    };
    row("words", u"mail  gateway"_s, u"\"mail\" AND \"gateway\""_s);
    row("address", u"10.1.2.3 down"_s, u"\"10.1.2.3\" AND \"down\""_s);
    row("phrase", u"\"mail gateway\" x"_s, u"\"mail gateway\" AND \"x\""_s);
    row("unfinished phrase", u"\"mail gate"_s, u"\"mail gate\""_s);
    row("beginning", u"gate* mail"_s, u"\"gate*\"* AND \"mail\""_s);
    row("no beginning in a phrase", u"\"gate*\""_s, u"\"gate*\""_s);
    row("no-break space", u"a\u00a0b"_s, u"\"a\" AND \"b\""_s);
    row("signs alone", u"- 🔥 * → \"\" ,."_s, QString());
    row("emoji beside a word", u"🔥 game"_s, u"\"game\""_s);
    row("letters that may be joined", u"File"_s, u"(\"File\" OR \"ﬁle\")"_s);
    row("letters that are joined", u"oﬃce"_s, u"(\"office\" OR \"oﬃce\" OR \"ofﬁce\")"_s);
    row("operators are words",
        u"a AND (b OR NOT c^2)"_s,
        u"\"a\" AND \"AND\" AND \"(b\" AND \"OR\" AND \"NOT\" AND \"c^2)\""_s);
    row("nul", u"a"_s + QChar(u'\0') + u"b"_s, u"\"a b\""_s);
    row("two letters for one", u"Nœud ßA"_s, u"\"Noeud\" AND \"ssA\""_s);
    row("either of two", u"Søren Ø*"_s, u"(\"Soren\" OR \"Soeren\") AND (\"o*\"* OR \"oe*\"*)"_s);
}

void tst_SearchQuery::whatIsTypedBecomesAQuery()
{
    QFETCH(QString, typed);
    QFETCH(QString, expression);
    QCOMPARE(QString::fromUtf8(matchExpression(typed)), expression);
}

void tst_SearchQuery::aSignAloneIsSoughtAsItStands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sought");
    QTest::newRow("a sign") << u"🔥"_s << u"🔥"_s;
    QTest::newRow("between spaces") << u" 🔥 "_s << u"🔥"_s;
    QTest::newRow("beside a word") << u"🔥 fire"_s << QString();
    QTest::newRow("a word") << u"fire"_s << QString();
    QTest::newRow("punctuation") << u"- , *"_s << QString();
}

void tst_SearchQuery::aSignAloneIsSoughtAsItStands()
{
    QFETCH(QString, typed);
    QTEST(signSought(typed), "sought");
}

void tst_SearchQuery::aNameHasTheTermsWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("named");
    QTest::newRow("first name") << u"zoe"_s << true;
    QTest::newRow("last name") << u"ÉMARD"_s << true;
    QTest::newRow("half") << u"ema*"_s << true;
    QTest::newRow("half without a sign") << u"ema"_s << false;
    QTest::newRow("both") << u"\"zoé émard\""_s << true;
    QTest::newRow("both in the other order") << u"\"émard zoé\""_s << false;
    QTest::newRow("one more") << u"\"zoé émard junior\""_s << false;
    QTest::newRow("somebody else") << u"kim"_s << false;
}

void tst_SearchQuery::aNameHasTheTermsWords()
{
    QFETCH(QString, typed);
    const auto terms = searchTerms(typed);
    QCOMPARE(terms.size(), 1U);
    QTEST(isNamed(u"Zoé  Émard-Ng"_s, terms.front()), "named");
}

IREG_TEST(QCoreApplication, tst_SearchQuery)
#include "tst_searchquery.moc"
