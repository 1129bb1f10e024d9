// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/dossiers.h"
#include "model/register/listing.h"
#include "model/register/records.h"
#include "model/register/workflow.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_Listing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalRanksSortByTheTimeNoticed_data();
    void equalRanksSortByTheTimeNoticed();
    void theFirstPageNeedsNoSorting_data();
    void theFirstPageNeedsNoSorting();
    void aLineShowsWhatTheIncidentSays();
    void aNameIsOnePersonHoweverItIsWritten();

private:
    static QStringList titles(TempRegister& open, const QString& sort)
    {
        QStringList found;
        const auto lines = listIncidents(*open, {.where = {}, .sort = sort});
        for (const ListedIncident& line : *lines)
            found.append(line.title);
        return found;
    }
};

void tst_Listing::equalRanksSortByTheTimeNoticed_data()
{
    QTest::addColumn<QString>("sort");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("worst") << u"severity"_s << QStringList{u"early"_s, u"late"_s, u"mild"_s};
    QTest::newRow("mildest") << u"-severity"_s << QStringList{u"mild"_s, u"late"_s, u"early"_s};
    QTest::newRow("stage") << u"stage"_s << QStringList{u"early"_s, u"mild"_s, u"late"_s};
    QTest::newRow("noticed") << u"noticed"_s << QStringList{u"early"_s, u"mild"_s, u"late"_s};
    QTest::newRow("reference") << u"-reference"_s << QStringList{u"mild"_s, u"early"_s, u"late"_s};
}

void tst_Listing::equalRanksSortByTheTimeNoticed()
{
    QFETCH(QString, sort);
    TempRegister open;
    open.log(u"late"_s, {{u"safety"_s, u"yes"_s}, {u"noticed"_s, u"2026-09-03T08:00Z"_s}});
    open.log(u"early"_s, {{u"safety"_s, u"yes"_s}, {u"noticed"_s, u"2026-09-01T08:00Z"_s}});
    open.log(u"mild"_s, {{u"noticed"_s, u"2026-09-02T08:00Z"_s}});
    QTEST(titles(open, sort), "titles");
}

void tst_Listing::theFirstPageNeedsNoSorting_data()
{
    QTest::addColumn<QString>("sort");
    for (const char* sort : {"reference", "-reference", "noticed", "-severity", "stage"})
        QTest::newRow(sort) << QString::fromLatin1(sort);
}

/// A sort of all incidents would be felt at 100,000: an index has to hold the order.
void tst_Listing::theFirstPageNeedsNoSorting()
{
    QFETCH(QString, sort);
    TempRegister open;
    open.log(u"One"_s);
    const bool descending = sort.startsWith(u'-');
    const Field* field = typeOf<Incident>().find((descending ? sort.mid(1) : sort).toUtf8());
    QByteArray plan;
    QVERIFY(open->read([&](storage::Database& database) {
                    storage::Statement explain = database.prepare(
                        "EXPLAIN QUERY PLAN SELECT i.title, p.name FROM incident i"
                        " LEFT JOIN person p ON p.id = i.owner"
                        + storage::orderBy({.field = field, .descending = descending}));
                    while (explain.step())
                        plan += explain.text(3) + '\n';
                })
                .has_value());
    QVERIFY2(plan.contains("INDEX incident_by_"), plan.constData());
    QVERIFY2(!plan.contains("TEMP B-TREE"), plan.constData());
}

void tst_Listing::aLineShowsWhatTheIncidentSays()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"Répartiteur en panne"_s,
                                     {{u"owner"_s, u"Ana Ng"_s},
                                      {u"kind"_s, u"service-interruption"_s},
                                      {u"noticed"_s, u"2026-09-01T08:00Z"_s}});
    QVERIFY(advance(*open, id, Stage::Notify, u"overlap"_s).has_value());
    const ListedIncident line = listIncidents(*open, {})->front();
    const Incident incident = dossier(*open, id)->incident;
    QCOMPARE(line.id, id.value);
    QCOMPARE(line.reference, incident.reference);
    QCOMPARE(line.title, incident.title);
    QCOMPARE(line.kind, incident.kind);
    QCOMPARE(line.severity, incident.severity);
    QCOMPARE(line.stage, incident.stage);
    QCOMPARE(line.status, incident.status);
    QCOMPARE(line.noticed, incident.noticed);
    QCOMPARE(line.owner, u"Ana Ng"_s);
    QVERIFY(!line.openStages.empty());
    QCOMPARE(listedIncident(*open, {99}).id, 0);
}

void tst_Listing::aNameIsOnePersonHoweverItIsWritten()
{
    TempRegister open;
    open.log(u"One"_s, {{u"owner"_s, u"Zoé Émard"_s}});
    open.log(u"Two"_s, {{u"owner"_s, u"  zoé  émard"_s}});
    open.log(u"Three"_s, {{u"owner"_s, u"ZOÉ ÉMARD"_s}});
    const auto people = all<Person>(*open);
    QCOMPARE(people->size(), 2U); // and the author
    QCOMPARE(listIncidents(*open, {})->back().owner, u"Zoé Émard"_s);
}

IREG_TEST(QCoreApplication, tst_Listing)
#include "tst_listing.moc"
