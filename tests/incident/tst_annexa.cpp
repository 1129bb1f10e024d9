// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/incident/annexa.h"
#include "tests/support/suite.h"

#include <QSet>

#include <array>

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_AnnexA final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ninetyThreeWithoutAGap();
    void eachHasALabelOfItsOwn();
    void aTextNamesControls_data();
    void aTextNamesControls();
    void whatNamesNoneIsRefused_data();
    void whatNamesNoneIsRefused();
    void whatIsKeptIsRead();
};

void tst_AnnexA::ninetyThreeWithoutAGap()
{
    // ISO/IEC 27001:2022, Annex A: organisational, people, physical, technological.
    constexpr std::array themes{
        std::pair(5, 37), std::pair(6, 8), std::pair(7, 14), std::pair(8, 34)};
    QStringList expected;
    for (const auto& [theme, last] : themes) {
        for (int number = 1; number <= last; ++number)
            expected.append(u"A.%1.%2"_s.arg(theme).arg(number));
    }
    QCOMPARE(expected.size(), 93);
    QCOMPARE(controlNumbers(), expected);
}

void tst_AnnexA::eachHasALabelOfItsOwn()
{
    QSet<QString> english;
    QSet<QString> french;
    for (const Control& control : annexA()) {
        QVERIFY2(!control.english.isEmpty() && !control.french.isEmpty(),
                 qPrintable(control.number));
        QVERIFY2(control.english.size() < 50 && control.french.size() < 50,
                 qPrintable(control.number));
        english.insert(control.english);
        french.insert(control.french);
    }
    QCOMPARE(english.size(), 93);
    QCOMPARE(french.size(), 93);
}

void tst_AnnexA::aTextNamesControls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("number") << u"8.13"_s << u"A.8.13"_s;
    QTest::newRow("with letter") << u"A.8.13"_s << u"A.8.13"_s;
    QTest::newRow("small letter and blank") << u" a 8.13 "_s << u"A.8.13"_s;
    QTest::newRow("with its label") << u"A.8.13 Backup"_s << u"A.8.13"_s;
    QTest::newRow("label alone") << u"backup"_s << u"A.8.13"_s;
    QTest::newRow("French label") << u"sauvegarde"_s << u"A.8.13"_s;
    QTest::newRow("several, in order") << u"8.13; 5.27\n6.8,"_s << u"A.5.27, A.6.8, A.8.13"_s;
    QTest::newRow("twice") << u"8.13, A.8.13, Backup"_s << u"A.8.13"_s;
    QTest::newRow("not by letters") << u"8.9, 8.13"_s << u"A.8.9, A.8.13"_s;
    QTest::newRow("separators alone") << u" , ; "_s << QString();
}

void tst_AnnexA::aTextNamesControls()
{
    QFETCH(QString, text);
    const auto kept = controlsNamed(text);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
    QTEST(kept->text(), "kept");
    QCOMPARE(controlsNamed(*kept)->text(), kept->text()); // typed again, the same
}

void tst_AnnexA::whatNamesNoneIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"9.1",
                             "5.38",
                             "8.130",
                             "8.13.1",
                             "8.13 and 8.14",
                             "5.0",
                             "8",
                             "A.",
                             "A.17.2",
                             "frobnicate",
                             "8.13, 9.9",
                             "-8.13",
                             "Ａ.８.１３",
                             "๘.๑๓",
                             "سجل"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("without end") << QString(2000, u',').replace(u","_s, u"8.13,"_s);
}

void tst_AnnexA::whatNamesNoneIsRefused()
{
    QFETCH(QString, text);
    const auto kept = controlsNamed(text);
    QVERIFY2(!kept, kept ? qPrintable(kept->text()) : "");
    QCOMPARE(kept.error().kind, ErrorKind::Invalid);
}

void tst_AnnexA::whatIsKeptIsRead()
{
    QCOMPARE(controlsIn(u"A.5.27, A.8.13"_s), (QStringList{u"A.5.27"_s, u"A.8.13"_s}));
    // As an older program took anything.
    QCOMPARE(controlsIn(u"A.8.29 security testing"_s), QStringList{u"A.8.29"_s});
    QCOMPARE(controlsIn(u"firewall rules, 8.13"_s),
             (QStringList{u"firewall rules"_s, u"A.8.13"_s}));
    QCOMPARE(controlsIn(QString()), QStringList());
}

IREG_TEST(QCoreApplication, tst_AnnexA)
#include "tst_annexa.moc"
