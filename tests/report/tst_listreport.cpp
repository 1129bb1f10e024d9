// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/kinds.h"
#include "model/report/selectionwords.h"
#include "tests/support/golden.h"
#include "tests/support/hostile.h"
#include "tests/support/listfacts.h"
#include "tests/support/suite.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ireg;
using namespace ireg::report;

namespace
{

Value said(const char* text)
{
    return Text{text};
}

Table lastTable(const Document& document)
{
    return std::get<Table>(document.blocks.back());
}

QByteArray written(const ListFacts& facts, Language language, const ReportFormat& format)
{
    const ReportContext context = test::listContext(language);
    if (const auto* write = std::get_if<DocumentWriter>(&format.writer))
        return (*write)(registerList(facts, context));
    return std::get<SheetWriter>(format.writer)(registerSheet(facts, context))
        .value_or(QByteArray());
}

} // namespace

/// IREG_GOLDEN_WRITE=1 rewrites the files; read what changed before you commit it.
class TstListReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itReadsAsTheGoldenFile_data();
    void itReadsAsTheGoldenFile();
    void theSameSheetIsTheSameFile();
    void noColumnIsEmpty();
    void whatIsOpenAgainIsNotClosed();
    void itIsAsStrictAsItsStrictestLine();
    void nothingIsSaidInWords();
    void aSelectionIsSaidInWords_data();
    void aSelectionIsSaidInWords();
    void noCellOfAFileIsAFormula();
    void moreRowsThanASheetHasAreRefused();
};

void TstListReport::itReadsAsTheGoldenFile_data()
{
    QTest::addColumn<bool>("some");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("ending");
    for (const Language language : {Language::English, Language::French}) {
        for (const QString& ending : {u"txt"_s, u"md"_s, u"html"_s, u"csv"_s}) {
            for (const bool some : {true, false})
                QTest::addRow("register-%s-%s.%s",
                              some ? "small" : "empty",
                              languageCode(language),
                              qPrintable(ending))
                    << some << language << ending;
        }
    }
}

void TstListReport::itReadsAsTheGoldenFile()
{
    QFETCH(bool, some);
    QFETCH(Language, language);
    QFETCH(QString, ending);
    ListFacts facts = test::aSmallList();
    if (!some) {
        facts.incidents.clear();
        facts.inRegister = 0;
    }
    const ReportFormat* format = formatOf(*kindOf(u"register"), u"a."_s + ending);
    test::compareWithGolden(u"report/"_s + QString::fromLatin1(QTest::currentDataTag()),
                            written(facts, language, *format));
}

void TstListReport::theSameSheetIsTheSameFile()
{
    const Sheet sheet = registerSheet(test::aSmallList(), test::listContext(Language::French));
    const auto first = xlsx(sheet);
    QVERIFY(first && first->startsWith("PK"));
    QTest::qSleep(1100); // a file that says when it was packed would say another second
    QCOMPARE(*xlsx(sheet), *first);
}

void TstListReport::noColumnIsEmpty()
{
    ListFacts facts = test::aSmallList();
    const auto heads = [&facts] {
        QStringList found;
        const Table table = lastTable(registerList(facts, test::listContext(Language::English)));
        for (const Column& column : table.columns)
            found.append(column.header);
        return found;
    };
    QVERIFY(heads().contains(u"Contained"_s) && heads().contains(u"Individuals affected"_s));
    for (ListedFacts& incident : facts.incidents) {
        incident.contained.reset();
        incident.individuals.reset();
    }
    QVERIFY(!heads().contains(u"Contained"_s) && !heads().contains(u"Individuals affected"_s));
    QVERIFY(heads().contains(u"Reference"_s) && heads().contains(u"Closed"_s));
}

void TstListReport::whatIsOpenAgainIsNotClosed()
{
    const Document document = registerList(test::aSmallList(),
                                           test::listContext(Language::English));
    const Table table = lastTable(document);
    const auto closed = std::ranges::find(table.columns, u"Closed"_s, &Column::header)
        - table.columns.begin();
    const auto again = std::ranges::find_if(
        table.rows, [](const QStringList& row) { return row.contains(u"Opened again"_s); });
    QVERIFY(again != table.rows.end());
    QCOMPARE(again->at(closed), u"\u2013"_s);
    QVERIFY(again->contains(u"Contain"_s));
}

void TstListReport::itIsAsStrictAsItsStrictestLine()
{
    ListFacts facts = test::aSmallList();
    const auto tlp = [&facts] {
        return registerList(facts, test::listContext(Language::English)).tlp;
    };
    QCOMPARE(tlp(), u"AMBER+STRICT"_s);
    for (ListedFacts& incident : facts.incidents)
        incident.tlp = Tlp::Green;
    QCOMPARE(tlp(), u"GREEN"_s);
    facts.incidents.back().tlp = Tlp::Red;
    QCOMPARE(tlp(), u"RED"_s);
    facts.incidents.clear();
    QCOMPARE(tlp(), u"AMBER+STRICT"_s);
}

void TstListReport::nothingIsSaidInWords()
{
    ListFacts facts = test::aSmallList();
    facts.incidents.clear();
    facts.selection.where.push_back(
        {.field = "severity", .relation = Relation::Equal, .values = {said("low")}});
    const QString text = QString::fromUtf8(
        report::text(registerList(facts, test::listContext(Language::English))));
    QVERIFY(text.contains(u"0 of 6 incidents") && text.contains(u"No incident matches."));
    QVERIFY(!text.contains(u"Totals"));
    const QString french = QString::fromUtf8(
        report::text(registerList(facts, test::listContext(Language::French))));
    QVERIFY(french.contains(u"0 incident sur 6")
            && french.contains(u"Aucun incident ne correspond."));
}

void TstListReport::aSelectionIsSaidInWords_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    using enum Relation;
    QTest::newRow("a code") << Condition{"severity", Equal, {said("high")}} << u"Severity: High"_s
                            << u"Gravité\u00A0: Élevée"_s;
    QTest::newRow("several") << Condition{"severity", In, {said("high"), said("critical"), {}}}
                             << u"Severity: High or Critical or not given"_s
                             << u"Gravité\u00A0: Élevée ou Critique ou non renseigné"_s;
    QTest::newRow("another") << Condition{"kind", NotEqual, {said("data-breach")}}
                             << u"Kind: not Data breach"_s
                             << u"Nature\u00A0: pas Violation de données"_s;
    QTest::newRow("a part") << Condition{"title", Contains, {said("mail %1")}}
                            << u"Title: contains “mail %1”"_s
                            << u"Titre\u00A0: contient «\u00A0mail %1\u00A0»"_s;
    QTest::newRow("a person") << Condition{"owner", Equal, {said("Sam Okoro")}}
                              << u"Owner: “Sam Okoro”"_s
                              << u"Responsable\u00A0: «\u00A0Sam Okoro\u00A0»"_s;
    QTest::newRow("nobody") << Condition{"owner", Equal, {Value{}}} << u"Owner: not given"_s
                            << u"Responsable\u00A0: non renseigné"_s;
    QTest::newRow("a number") << Condition{"individuals", GreaterOrEqual, {Value{qint64{1500}}}}
                              << u"Individuals affected: ≥ 1,500"_s
                              << u"Personnes concernées\u00A0: ≥ 1\u202F500"_s;
    QTest::newRow("a day of the zone")
        << Condition{"noticed", GreaterOrEqual, {said("2025-12-31T13:00:00.000")}}
        << u"Noticed: from 1 Jan 2026 on"_s << u"Constaté le\u00A0: à partir du 1er janv. 2026"_s;
    QTest::newRow("an hour of the zone")
        << Condition{"noticed", Less, {said("2026-11-23T05:37:00.000")}}
        << u"Noticed: before 23 Nov 2026, 16:37 (UTC+11:00)"_s
        << u"Constaté le\u00A0: avant le 23 nov. 2026, 16:37 (UTC+11:00)"_s;
    QTest::newRow("yes") << Condition{"duty_triggered", Equal, {Value{qint64{1}}}}
                         << u"Must be told by law: Yes"_s
                         << u"Notification légale due\u00A0: Oui"_s;
}

void TstListReport::aSelectionIsSaidInWords()
{
    QFETCH(Condition, condition);
    QFETCH(QString, english);
    QFETCH(QString, french);
    const QString zone = u"Australia/Sydney"_s;
    for (const auto& [language, expected] :
         {std::pair(Language::English, english), {Language::French, french}}) {
        const ReportContext context = test::listContext(language);
        Selection selection;
        selection.where.push_back(condition);
        QCOMPARE(selectionWords(PlainVoice(context, zone), selection), QStringList{expected});
    }
}

void TstListReport::noCellOfAFileIsAFormula()
{
    ListFacts facts = test::aSmallList();
    for (const QString& text : test::allHostileTexts()) {
        facts.incidents.push_back(facts.incidents.front());
        facts.incidents.back().title = text;
    }
    const QString signs = u"=+-@\t\r"_s;
    const auto bytes = csv(registerSheet(facts, test::listContext(Language::English)));
    QVERIFY(bytes);
    const QString text = QString::fromUtf8(*bytes);
    bool inside = false;
    int cells = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'"')
            continue;
        inside = !inside;
        if (!inside || (i > 0 && text.at(i - 1) == u'"'))
            continue; // an end, or a quote that is doubled
        ++cells;
        QVERIFY2(!signs.contains(text.at(i + 1)), qPrintable(text.mid(i, 40)));
    }
    QVERIFY(cells >= int(facts.incidents.size()) * 10);
    QVERIFY(xlsx(registerSheet(facts, test::listContext(Language::English))));
}

void TstListReport::moreRowsThanASheetHasAreRefused()
{
    Sheet sheet{.name = u"Incidents"_s, .heads = {u"Title"_s}};
    sheet.rows.resize(1'048'576);
    const auto made = xlsx(sheet);
    QVERIFY(!made && made.error().detail.startsWith(u"#too-many-rows"_s));
}

IREG_TEST(QCoreApplication, TstListReport)
#include "tst_listreport.moc"
