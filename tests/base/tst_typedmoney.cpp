// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/typedmoney.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_TypedMoney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsAreReadAsPeopleWriteThem_data();
    void sumsAreReadAsPeopleWriteThem();
    void whatCouldBeAnotherSumIsRefused_data();
    void whatCouldBeAnotherSumIsRefused();
};

void tst_TypedMoney::sumsAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("known");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("currency");
    const auto row = [](const QString& text, qint64 cents, const QString& currency) {
        QTest::newRow(qPrintable(text)) << text << QString() << cents << currency;
    };
    row(u"1234"_s, 123'400, {});
    row(u"0"_s, 0, {});
    row(u"12.5"_s, 1'250, {});
    row(u"12,50"_s, 1'250, {});
    row(u"1234,50"_s, 123'450, {});
    row(u"1 234,50 EUR"_s, 123'450, u"EUR"_s);
    row(u"1\u00a0234,50\u00a0EUR"_s, 123'450, u"EUR"_s);
    row(u"1\u202f234\u202f567,5 eur"_s, 123'456'750, u"EUR"_s);
    row(u"1,234.50 EUR"_s, 123'450, u"EUR"_s);
    row(u"1.234,50 €"_s, 123'450, u"EUR"_s);
    row(u"€1,234.50"_s, 123'450, u"EUR"_s);
    row(u"EUR 12"_s, 1'200, u"EUR"_s);
    row(u"12EUR"_s, 1'200, u"EUR"_s);
    row(u"1'234.50 CHF"_s, 123'450, u"CHF"_s);
    row(u"1,234,567"_s, 123'456'700, {});
    row(u"1.234.567,8"_s, 123'456'780, {});
    row(u"£ 7"_s, 700, u"GBP"_s);
    row(u"A$5.20"_s, 520, u"AUD"_s);
    row(u"-12 EUR"_s, -1'200, u"EUR"_s);
    row(u"\u221212 EUR"_s, -1'200, u"EUR"_s);
    row(u"€-12"_s, -1'200, u"EUR"_s);
    row(u"0.05"_s, 5, {});
    row(u"92 233 720 368 547 758,07"_s, std::numeric_limits<qint64>::max(), {});
    row(u"5,000 JPY"_s, 5'000, u"JPY"_s);
    row(u"5 000 JPY"_s, 5'000, u"JPY"_s);
    row(u"5000.00 JPY"_s, 5'000, u"JPY"_s);
    row(u"₩1.234.567"_s, 1'234'567, u"KRW"_s);
    row(u"12 KWD"_s, 12'000, u"KWD"_s);
    row(u"0.234 KWD"_s, 234, u"KWD"_s);
    row(u"01.234 KWD"_s, 1'234, u"KWD"_s);
    row(u"1.234 KWD"_s, 1'234, u"KWD"_s); // as the program itself writes it
    row(u"12,345 KWD"_s, 12'345, u"KWD"_s);
    row(u"1.234,5 TND"_s, 1'234'500, u"TND"_s);
    QTest::newRow("a yen as before") << u"1,234"_s << u"JPY"_s << qint64{1'234} << u"JPY"_s;
    QTest::newRow("the currency it had") << u"13,20"_s << u"AUD"_s << qint64{1'320} << u"AUD"_s;
    QTest::newRow("its own dollar") << u"$13"_s << u"CAD"_s << qint64{1'300} << u"CAD"_s;
    QTest::newRow("another one") << u"13 GBP"_s << u"AUD"_s << qint64{1'300} << u"GBP"_s;
    QTest::newRow("one that is no code")
        << u"13 Bitcoin"_s << u"Bitcoin"_s << qint64{1'300} << u"Bitcoin"_s;
}

void tst_TypedMoney::sumsAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QString, known);
    const auto sum = parseMoney(text, known);
    QVERIFY2(sum.has_value(), sum ? "" : qPrintable(sum.error().detail));
    QTEST(sum->cents, "cents");
    QTEST(sum->currency, "currency");
}

void tst_TypedMoney::whatCouldBeAnotherSumIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");
    const auto row = [](const QString& text, const QString& detail) {
        QTest::newRow(qPrintable(text)) << text << detail.arg(text);
    };
    row(u"1,234"_s, u"#two-ways 1234 1.23 %1"_s);
    row(u"12.345 EUR"_s, u"#two-ways 12345 12.34 %1"_s);
    row(u"50.5 JPY"_s, u"#too-fine 0 JPY %1"_s);
    row(u"1234,567 JPY"_s, u"#not-a-sum %1"_s);
    row(u"$5"_s, u"#shared-currency USD|AUD|CAD|NZD|HKD|SGD %1"_s);
    row(u"5 kr"_s, u"#shared-currency SEK|NOK|DKK|ISK %1"_s);
    for (const char* text : {"0.234",
                             "1234.567",
                             "1.234,567",
                             "1,234,56",
                             "12 34",
                             "1 234 567 8",
                             "1,2,3",
                             "many",
                             "EUR",
                             "1e3",
                             "--5",
                             "EUR 5 EUR",
                             "1..5"})
        row(QString::fromLatin1(text), u"#not-a-sum %1"_s);
    QTest::newRow("no currency") << u"5 XYZ"_s << u"#unknown-currency XYZ"_s;
    QTest::newRow("a word") << u"5 people"_s << u"#unknown-currency people"_s;
    QTest::newRow("nothing") << u"  "_s << QString();
    row(u"922337203685477580700"_s, u"#number-too-large %1"_s);
}

void tst_TypedMoney::whatCouldBeAnotherSumIsRefused()
{
    QFETCH(QString, text);
    const auto sum = parseMoney(text, QString());
    QVERIFY(!sum);
    QCOMPARE(sum.error().kind, ErrorKind::Invalid);
    QTEST(sum.error().detail, "detail");
}

IREG_TEST(QCoreApplication, tst_TypedMoney)
#include "tst_typedmoney.moc"
