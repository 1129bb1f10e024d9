// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/kinds.h"
#include "tests/support/suite.h"

#include <set>
#include <string>

using namespace Qt::StringLiterals;
using namespace ireg;
using namespace ireg::report;

/// What command line and window rely on in the tables of kinds and formats.
class TstKinds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsFoundByItsCode();
    void everyFormatIsFoundByItsEndings_data();
    void everyFormatIsFoundByItsEndings();
    void whatNoRowNamesIsNotFound();
    void aNameWithoutEndingWouldBecomePages();
    void onlyATableIsASpreadsheet();
    void kindsOfTheSameFactsAreAlike();
};

void TstKinds::everyKindIsFoundByItsCode()
{
    std::set<std::string> codes;
    for (const ReportKind& kind : reportKinds) {
        QCOMPARE(kindOf(QString::fromLatin1(kind.code)), &kind);
        QVERIFY(codes.insert(kind.code).second);
        QVERIFY(!kind.title.isEmpty());
        QVERIFY(kind.title.in(Language::French) != kind.title.in(Language::English));
    }
}

void TstKinds::everyFormatIsFoundByItsEndings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mime");
    QTest::newRow("pdf") << u"a.pdf"_s << u"application/pdf"_s;
    QTest::newRow("capitals") << u"a.PDF"_s << u"application/pdf"_s;
    QTest::newRow("html") << u"/a.b/c.html"_s << u"text/html"_s;
    QTest::newRow("htm") << u"c.htm"_s << u"text/html"_s;
    QTest::newRow("md") << u"c.txt.md"_s << u"text/markdown"_s;
    QTest::newRow("txt") << u"c.txt"_s << u"text/plain"_s;
}

void TstKinds::everyFormatIsFoundByItsEndings()
{
    QFETCH(QString, name);
    QFETCH(QString, mime);
    const ReportFormat* format = formatOf(*firstKind<OfIncident>(), name);
    QVERIFY(format);
    QCOMPARE(QString::fromLatin1(format->mime), mime);
}

void TstKinds::whatNoRowNamesIsNotFound()
{
    QVERIFY(!kindOf(u""));
    QVERIFY(!kindOf(u"Post-Incident"));
    for (const QString& name : {u""_s, u"pdf"_s, u"a.odt"_s, u"a."_s, u"pdf/a"_s})
        QVERIFY2(!formatOf(*firstKind<OfIncident>(), name), qPrintable(name));
}

void TstKinds::aNameWithoutEndingWouldBecomePages()
{
    for (const ReportKind& kind : reportKinds)
        QVERIFY(formatsOf(kind).front()->isOnPages());
    QCOMPARE(endingsOf(*firstKind<OfIncident>()),
             (QStringList{u".pdf"_s, u".html"_s, u".md"_s, u".txt"_s}));
}

void TstKinds::onlyATableIsASpreadsheet()
{
    for (const QString& name : {u"a.xlsx"_s, u"a.csv"_s}) {
        QVERIFY(!formatOf(*kindOf(u"post-incident"), name));
        QVERIFY(formatOf(*kindOf(u"register"), name));
    }
}

void TstKinds::kindsOfTheSameFactsAreAlike()
{
    for (const ReportKind& kind : reportKinds) {
        const auto alike = kindsLike(kind);
        QVERIFY(std::ranges::find(alike, &kind) != alike.end());
        for (const ReportKind* other : alike)
            QCOMPARE(other->maker.index(), kind.maker.index());
    }
}

IREG_TEST(QCoreApplication, TstKinds)
#include "tst_kinds.moc"
