// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/typednumber.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_TypedNumber final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsOfThreeAreOneNumber_data();
    void groupsOfThreeAreOneNumber();
    void whatCouldBeAnotherNumberIsRefused_data();
    void whatCouldBeAnotherNumberIsRefused();
    void nothingIsNeededRatherThanWrong();
};

void tst_TypedNumber::groupsOfThreeAreOneNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("number");
    QTest::newRow("digits") << u"1234567"_s << qint64{1'234'567};
    QTest::newRow("nought") << u"0"_s << qint64{0};
    QTest::newRow("noughts in front") << u"007"_s << qint64{7};
    QTest::newRow("blanks around") << u"\t42 \n"_s << qint64{42};
    QTest::newRow("blank") << u"1 234"_s << qint64{1'234};
    QTest::newRow("no-break space") << u"12\u00a0345"_s << qint64{12'345};
    QTest::newRow("narrow no-break space") << u"1\u202f234\u202f567"_s << qint64{1'234'567};
    QTest::newRow("thin space") << u"123\u2009456"_s << qint64{123'456};
    QTest::newRow("commas") << u"1,234,567"_s << qint64{1'234'567};
    QTest::newRow("one comma") << u"1,234"_s << qint64{1'234};
    QTest::newRow("apostrophes") << u"1'234'567"_s << qint64{1'234'567};
    QTest::newRow("typographic apostrophe") << u"1\u2019234"_s << qint64{1'234};
    QTest::newRow("points") << u"1.234.567"_s << qint64{1'234'567};
    QTest::newRow("largest") << u"9 223 372 036 854 775 807"_s
                             << std::numeric_limits<qint64>::max();
}

void tst_TypedNumber::groupsOfThreeAreOneNumber()
{
    QFETCH(QString, text);
    const auto number = parseNumber(text);
    QVERIFY2(number.has_value(), number ? "" : qPrintable(number.error().detail));
    QTEST(*number, "number");
}

void tst_TypedNumber::whatCouldBeAnotherNumberIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"1.234",
                             "1,23",
                             "1,2345",
                             "1234,567",
                             "12 34",
                             "1 234,567",
                             "1,234 567",
                             "1.5",
                             "1,5",
                             ",123",
                             "1,",
                             "-5",
                             "+5",
                             "many",
                             "12 people",
                             "1e3",
                             "0x10",
                             "1  234"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("other digits") << u"١٢٣"_s;
}

void tst_TypedNumber::whatCouldBeAnotherNumberIsRefused()
{
    QFETCH(QString, text);
    const auto number = parseNumber(text);
    QVERIFY(!number);
    QCOMPARE(number.error().kind, ErrorKind::Invalid);
    QCOMPARE(number.error().detail, u"#not-a-number "_s + text);
}

void tst_TypedNumber::nothingIsNeededRatherThanWrong()
{
    QCOMPARE(parseNumber(u"  ").error().detail, QString());
    QCOMPARE(parseNumber(u"9223372036854775808").error().detail,
             u"#number-too-large 9223372036854775808"_s);
}

IREG_TEST(QCoreApplication, tst_TypedNumber)
#include "tst_typednumber.moc"
