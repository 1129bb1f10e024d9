// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/verisimport.h"
#include "model/register/dossiers.h"
#include "model/register/editing.h"
#include "model/register/history.h"
#include "model/register/importing.h"
#include "model/register/records.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray source(const QByteArray& id, const QByteArray& summary, const QByteArray& modified = {})
{
    return R"({"incident_id":")" + id + R"(","summary":")" + summary
        + R"(","asset":{"assets":[{"variety":"S - )" + summary + R"("},{"variety":"S - Mail"}]},)"
        + R"("plus":{"modified":")" + modified + R"("}})";
}

ImportedIncident reading(const QByteArray& bytes, const QString& name = u"a.json"_s)
{
    return exchange::readVeris(bytes, name)->incident;
}

ImportPlan plan(OnRepeat onRepeat = OnRepeat::Skip)
{
    return {.source = u"folder"_s,
            .format = u"veris"_s,
            .onRepeat = onRepeat,
            .reread =
                [](const SourceRecord& held, const QByteArray& bytes) {
                    return std::optional(reading(bytes, held.fileName));
                },
            .dryRun = false,
            .batchSize = 2};
}

Incident only(TempRegister& open)
{
    return all<Incident>(*open)->front();
}

} // namespace

class tst_Importing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void incidentsAreWrittenWithWhatBelongsToThem();
    void heldBytesAreRepeatedWhateverIsAsked_data();
    void heldBytesAreRepeatedWhateverIsAsked();
    void aRepeatedIdentityIsJudgedCaseBlind_data();
    void aRepeatedIdentityIsJudgedCaseBlind();
    void theNewerCounts_data();
    void theNewerCounts();
    void revisingKeepsWhatWasEditedHere();
    void revisingWhatStillWaitsWorks();
    void undoTakesTheWholeImportBack_data();
    void undoTakesTheWholeImportBack();
    void aStoppedImportGoesOnAndIsUndoneAsOne();
    void undoRefusesOnceAnIncidentWasEdited();
    void undoOfUndoBringsTheImportBack();
    void aDryRunWritesNothing();
    void nothingNewWritesNothing();
    void hostileTextsSurvive();

private:
    static qint64 importAll(TempRegister& open, const QByteArrayList& sources, ImportPlan with)
    {
        auto import = Importing::begin(*open, std::move(with));
        qint64 accepted = 0;
        for (const QByteArray& bytes : sources)
            accepted += *import->take(reading(bytes)) == Taken::Repeated ? 0 : 1;
        if (!import->finish() || !import->refused().empty())
            qFatal("the import failed");
        return accepted;
    }
    static QByteArrayList five()
    {
        QByteArrayList sources;
        for (char id = '1'; id <= '5'; ++id)
            sources.append(source(QByteArray(1, id), "Disk " + QByteArray(1, id)));
        return sources;
    }
};

void tst_Importing::incidentsAreWrittenWithWhatBelongsToThem()
{
    TempRegister open;
    QCOMPARE(importAll(open, five(), plan()), 5);
    const Dossier dossier = *ireg::dossier(*open, only(open).id);
    QCOMPARE(dossier.incident.title, u"Disk 1"_s);
    QCOMPARE(dossier.incident.reference, u"INC-2026-0001"_s);
    QCOMPARE(dossier.affected.size(), 2U);
    QCOMPARE(*content(*open, dossier.sources.front().sha256), five().front());
    const auto runs = *all<ImportRun>(*open);
    QCOMPARE(runs.size(), 1U);
    QCOMPARE(runs.front().accepted, 5);
    QVERIFY(runs.front().finished);
    QCOMPARE(dossier.sources.front().importId, runs.front().uuid);
    QVERIFY(open->verify({})->ok());
}

void tst_Importing::heldBytesAreRepeatedWhateverIsAsked_data()
{
    QTest::addColumn<int>("onRepeat");
    QTest::newRow("skip") << int(OnRepeat::Skip);
    QTest::newRow("revise") << int(OnRepeat::Revise);
    QTest::newRow("separate") << int(OnRepeat::Separate);
}

void tst_Importing::heldBytesAreRepeatedWhateverIsAsked()
{
    QFETCH(int, onRepeat);
    TempRegister open;
    const ImportPlan with = plan(static_cast<OnRepeat>(onRepeat));
    importAll(open, five() + five(), with);
    const qint64 head = open->head()->seq;
    QCOMPARE(importAll(open, five(), with), 0);
    QCOMPARE(open->head()->seq, head);
    QCOMPARE(all<Incident>(*open)->size(), 5U);
}

void tst_Importing::aRepeatedIdentityIsJudgedCaseBlind_data()
{
    QTest::addColumn<int>("onRepeat");
    QTest::addColumn<int>("incidents");
    QTest::addColumn<QString>("title");
    QTest::newRow("skip") << int(OnRepeat::Skip) << 1 << u"One"_s;
    QTest::newRow("revise") << int(OnRepeat::Revise) << 1 << u"Two"_s;
    QTest::newRow("separate") << int(OnRepeat::Separate) << 2 << u"One"_s;
}

void tst_Importing::aRepeatedIdentityIsJudgedCaseBlind()
{
    QFETCH(int, onRepeat);
    QFETCH(int, incidents);
    QFETCH(QString, title);
    TempRegister open;
    importAll(open, {source("ab-1", "One")}, plan());
    importAll(open, {source("AB-1", "Two")}, plan(static_cast<OnRepeat>(onRepeat)));
    QCOMPARE(all<Incident>(*open)->size(), std::size_t(incidents));
    QCOMPARE(only(open).title, title);
    QVERIFY(open->verify({})->ok());
}

void tst_Importing::theNewerCounts_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("title");
    QTest::newRow("later") << QByteArray("2015-01-01T00:00:00Z")
                           << QByteArray("2015-01-02T00:00:00Z") << u"Two"_s;
    QTest::newRow("earlier") << QByteArray("2015-01-02T00:00:00Z")
                             << QByteArray("2015-01-01T00:00:00Z") << u"One"_s;
    QTest::newRow("other zone") << QByteArray("2015-01-02T01:00:00+09:00")
                                << QByteArray("2015-01-01T20:00:00Z") << u"Two"_s;
    QTest::newRow("not said") << QByteArray("2015-01-02T00:00:00Z") << QByteArray() << u"Two"_s;
    QTest::newRow("no time") << QByteArray("soon") << QByteArray("late") << u"Two"_s;
}

void tst_Importing::theNewerCounts()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QString, title);
    TempRegister open;
    importAll(
        open, {source("1", "One", first), source("1", "Two", second)}, plan(OnRepeat::Revise));
    QCOMPARE(only(open).title, title);
    QCOMPARE(all<Affected>(*open)->size(), 2U);
    QCOMPARE(all<Affected>(*open)->front().name == u"S - One"_s
                 || all<Affected>(*open)->back().name == u"S - One"_s,
             title == u"One"_s);
}

void tst_Importing::revisingKeepsWhatWasEditedHere()
{
    TempRegister open;
    importAll(open, {source("1", "One")}, plan());
    const Id<Incident> id = only(open).id;
    QVERIFY(setFields(*open,
                      {&typeOf<Incident>(), id.value},
                      {{u"title"_s, u"Ours"_s}, {u"owner"_s, u"Kim"_s}},
                      {})
                .has_value());
    QVERIFY(addRecord(*open, typeOf<Affected>(), id, {{u"name"_s, u"Added here"_s}}).has_value());
    importAll(open, {source("1", "Two")}, plan(OnRepeat::Revise));
    const Dossier dossier = *ireg::dossier(*open, id);
    QCOMPARE(dossier.incident.title, u"Ours"_s);
    QCOMPARE(dossier.incident.summary, u"Two"_s);
    QVERIFY(dossier.incident.owner);
    QStringList names;
    for (const Affected& one : dossier.affected)
        names.append(one.name);
    QCOMPARE(names, QStringList({u"S - Mail"_s, u"Added here"_s, u"S - Two"_s}));
    QCOMPARE(dossier.sources.size(), 2U);
    QCOMPARE(*content(*open, currentSource(dossier.sources)->sha256), source("1", "Two"));
}

void tst_Importing::revisingWhatStillWaitsWorks()
{
    TempRegister open;
    ImportPlan with = plan(OnRepeat::Revise);
    with.batchSize = 100;
    QCOMPARE(importAll(open, {source("1", "One"), source("1", "Two"), source("1", "Six")}, with),
             3);
    QCOMPARE(all<Incident>(*open)->size(), 1U);
    QCOMPARE(only(open).title, u"Six"_s);
    QVERIFY(open->verify({})->ok());
}

void tst_Importing::undoTakesTheWholeImportBack_data()
{
    QTest::addColumn<int>("named"); ///< -1: the newest action, else the batch
    QTest::newRow("the newest") << -1;
    QTest::newRow("the first batch") << 0;
    QTest::newRow("a batch between") << 1;
}

void tst_Importing::undoTakesTheWholeImportBack()
{
    QFETCH(int, named);
    TempRegister open;
    const Id<Incident> own = open.log(u"Our own"_s);
    QList<qint64> actions;
    open->onChange([&](const auto&) { actions.append(0); });
    const qint64 before = open->head()->seq;
    importAll(open, five(), plan());
    QCOMPARE(actions.size(), 4); // three batches and the end
    std::optional<qint64> action;
    if (named >= 0) {
        qint64 seen = -1;
        const auto lines = history(*open, {});
        for (const HistoryLine& line : *lines) {
            if (line.seq > before && line.record == u"import_run"_s
                && line.action != action.value_or(0) && seen < named) {
                ++seen;
                action = line.action;
            }
        }
    }
    QVERIFY(open->undo(action).has_value());
    QCOMPARE(all<Incident>(*open)->size(), 1U);
    QCOMPARE(only(open).id, own);
    QVERIFY(all<SourceRecord>(*open)->empty());
    QVERIFY(all<Affected>(*open)->empty());
    QVERIFY(open->verify({})->ok());
    QVERIFY(open->undo({}).has_value()); // next comes what was before the import
    QVERIFY(all<Incident>(*open)->empty());
}

void tst_Importing::aStoppedImportGoesOnAndIsUndoneAsOne()
{
    TempRegister open;
    {
        auto stopped = Importing::begin(*open, plan());
        const QByteArrayList first = five().first(3);
        for (const QByteArray& bytes : first)
            QVERIFY(stopped->take(reading(bytes)).has_value()); // the third still waits
    }
    QCOMPARE(all<Incident>(*open)->size(), 2U);
    QVERIFY(open.reopen().has_value());
    QCOMPARE(importAll(open, five(), plan()), 3);
    QCOMPARE(all<ImportRun>(*open)->size(), 1U);
    QCOMPARE(all<ImportRun>(*open)->front().accepted, 5);
    QVERIFY(open->undo({}).has_value());
    QVERIFY(all<Incident>(*open)->empty());
}

void tst_Importing::undoRefusesOnceAnIncidentWasEdited()
{
    TempRegister open;
    importAll(open, five(), plan());
    const auto lines = history(*open, {});
    const qint64 action = lines->back().action;
    const RecordRef first{&typeOf<Incident>(), only(open).id.value};
    QVERIFY(setFields(*open, first, {{u"title"_s, u"Ours"_s}}, {}).has_value());
    QCOMPARE(open->undo(action).error().kind, ErrorKind::Conflict);
    QCOMPARE(all<Incident>(*open)->size(), 5U); // all or nothing
    QVERIFY(open->undo({}).has_value());        // the edit
    QVERIFY(open->undo({}).has_value());        // now the import
    QVERIFY(all<Incident>(*open)->empty());
}

void tst_Importing::undoOfUndoBringsTheImportBack()
{
    TempRegister open;
    importAll(open, five(), plan());
    const std::vector<Affected> before = *all<Affected>(*open);
    const auto undone = open->undo({});
    QVERIFY(open->undo(*undone).has_value());
    QCOMPARE(all<Incident>(*open)->size(), 5U);
    QCOMPARE(all<Affected>(*open)->size(), before.size());
    QCOMPARE(importAll(open, five(), plan()), 0);
    QVERIFY(open->verify({})->ok());
}

void tst_Importing::aDryRunWritesNothing()
{
    TempRegister open;
    const qint64 head = open->head()->seq;
    ImportPlan with = plan();
    with.dryRun = true;
    QCOMPARE(importAll(open, five() + five(), with), 5);
    QCOMPARE(open->head()->seq, head);
}

void tst_Importing::nothingNewWritesNothing()
{
    TempRegister open;
    const qint64 head = open->head()->seq;
    QCOMPARE(importAll(open, {}, plan()), 0);
    QCOMPARE(open->head()->seq, head);
    QVERIFY(all<ImportRun>(*open)->empty());
}

void tst_Importing::hostileTextsSurvive()
{
    TempRegister open;
    const QByteArray text = R"(\ufeff\u0000<b>\u202e'; DROP TABLE incident;--\ud83d\ude00 \ud800)";
    importAll(open, {source("1", text)}, plan());
    QCOMPARE(only(open).summary, u"\ufeff\ufffd<b>\u202e'; DROP TABLE incident;--😀 \ufffd"_s);
    QVERIFY(open->verify({})->ok());
}

IREG_TEST(QCoreApplication, tst_Importing)
#include "tst_importing.moc"
