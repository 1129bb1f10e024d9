// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/dossiers.h"
#include "model/register/evidencecheck.h"
#include "model/register/evidencekeeping.h"
#include "model/register/history.h"
#include "model/register/listing.h"
#include "model/register/removal.h"
#include "model/register/searching.h"
#include "model/register/workflow.h"
#include "model/vulnerability/vulnerability.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_Register final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatARegisterIsMadeWithIsKept();
    void aMakingThatIsToldIsLeftOutOfTheHistory();
    void aTitleIsEnoughToLog();
    void numbersFollowTheYearInTheRegistersZone();
    void aNumberIsNotUsedTwiceAfterUndo();
    void undoBringsBackWhatWas_data();
    void undoBringsBackWhatWas();
    void undoOfUndoRedoes();
    void undoRefusesWhatWasChangedLater();
    void undoOfLoggingRefusesOnceSomethingWasAdded();
    void undoKeepsAPersonWhomOthersNameByNow();
    void undoRefusesToTakeBackWhatIsNamedByNow();
    void undoDoesNotNameWhatIsGone();
    void severityIsComputedAndOverriddenWithAReason();
    void aFieldWrittenOnceNeedsAReasonToBeCorrected();
    void gatesHoldWithoutAReason();
    void skippedStagesKeepTheReason();
    void reopeningBeginsANewCycle();
    void whatTheLastCycleFoundIsNotSaidAsPresent();
    void aLessonIsInOneState_data();
    void aLessonIsInOneState();
    void searchFindsAnEditAtOnceAndForgetsTheOldWords();
    void evidenceBytesAreKeptAndChecked();
    void aStaleRevisionIsAConflict();
    void listFiltersAndSorts();

private:
    static Incident read(TempRegister& open, Id<Incident> id)
    {
        return dossier(*open, id)->incident;
    }
    static Result<Outcome> set(TempRegister& open,
                               Id<Incident> id,
                               const Assignments& facts,
                               const QString& reason = {})
    {
        return setFields(*open, {&typeOf<Incident>(), id.value}, facts, reason);
    }
};

void tst_Register::whatARegisterIsMadeWithIsKept()
{
    const QTemporaryDir folder;
    const test::FakeClock clock;
    const auto made = Register::create(
        folder.filePath(u"new.ireg"_s),
        {.organisation = u"Example"_s, .zone = u"Europe/Paris"_s, .jurisdictions = u"au,eu"_s},
        TempRegister::author(),
        clock);
    const RegisterProfile& profile = (*made)->profile();
    QCOMPARE(profile.organisation, u"Example"_s);
    QCOMPARE(profile.zone.text(), u"Europe/Paris"_s);
    QCOMPARE(profile.jurisdictions, u"au,eu"_s);
    QCOMPARE(profile.created, (*made)->now());
    QCOMPARE((*made)->now().zone, u"Europe/Paris"_s);
}

void tst_Register::aTitleIsEnoughToLog()
{
    TempRegister open;
    const Incident incident = read(open, open.log(u"Mail gateway down"_s));
    QCOMPARE(incident.reference, u"INC-2026-0001"_s);
    QCOMPARE(incident.stage, Stage::Assess);
    QVERIFY(!incident.aware); // no clock starts by itself
    QVERIFY(!logIncident(*open, {{u"title"_s, u"   "_s}}));
    QVERIFY(open->verify({})->ok());
}

void tst_Register::numbersFollowTheYearInTheRegistersZone()
{
    TempRegister open;
    const auto logged = logIncident(
        *open, {{u"title"_s, u"New year"_s}, {u"noticed"_s, u"2025-12-31T13:30:00Z"_s}});
    QCOMPARE(logged->reference, u"INC-2026-0001"_s); // 00:30 on 1 January in Sydney
}

void tst_Register::aNumberIsNotUsedTwiceAfterUndo()
{
    TempRegister open;
    open.log(u"First"_s);
    QVERIFY(open->undo({}).has_value());
    QCOMPARE(read(open, open.log(u"Second"_s)).reference, u"INC-2026-0002"_s);
    QVERIFY(open->verify({})->ok());
}

void tst_Register::undoBringsBackWhatWas_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << u"title"_s << u"Another"_s;
    QTest::newRow("narrative") << u"summary"_s << u"Long story"_s;
    QTest::newRow("code") << u"kind"_s << u"regression"_s;
    QTest::newRow("time") << u"aware_at"_s << u"2026-10-01 09:00"_s;
    QTest::newRow("integer") << u"individuals"_s << u"214"_s;
    QTest::newRow("flag") << u"individuals_approximate"_s << u"yes"_s;
    QTest::newRow("person") << u"owner"_s << u"Kim Ode"_s;
}

void tst_Register::undoBringsBackWhatWas()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    TempRegister open;
    const Id<Incident> id = open.log(u"Before"_s);
    Incident before = read(open, id);
    QVERIFY(set(open, id, {{field, text}}).has_value());
    QVERIFY(read(open, id) != before);
    QVERIFY(open->undo({}).has_value());
    before.revision = read(open, id).revision;
    QCOMPARE(read(open, id), before);
    QVERIFY(open->verify({})->ok());
}

void tst_Register::undoOfUndoRedoes()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"Before"_s);
    QVERIFY(set(open, id, {{u"title"_s, u"After"_s}}).has_value());
    const auto undone = open->undo({});
    QCOMPARE(read(open, id).title, u"Before"_s);
    QVERIFY(open->undo(*undone).has_value());
    QCOMPARE(read(open, id).title, u"After"_s);
}

void tst_Register::undoRefusesWhatWasChangedLater()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s);
    const auto second = set(open, id, {{u"title"_s, u"Two"_s}});
    QVERIFY(set(open, id, {{u"title"_s, u"Three"_s}}).has_value());
    const auto undone = open->undo(second->action);
    QCOMPARE(undone.error().kind, ErrorKind::Conflict);
    QCOMPARE(read(open, id).title, u"Three"_s);
}

void tst_Register::undoOfLoggingRefusesOnceSomethingWasAdded()
{
    TempRegister open;
    const auto logged = logIncident(*open, {{u"title"_s, u"One"_s}});
    QVERIFY(addRecord(*open, typeOf<TimelineEntry>(), {logged->id}, {{u"text"_s, u"More"_s}})
                .has_value());
    QCOMPARE(open->undo(logged->action).error().kind, ErrorKind::Conflict);
}

void tst_Register::undoKeepsAPersonWhomOthersNameByNow()
{
    TempRegister open;
    const Id<Incident> first = open.log(u"One"_s);
    const auto owned = set(open, first, {{u"owner"_s, u"Mara Lindqvist"_s}});
    const Id<Incident> second = open.log(u"Two"_s, {{u"owner"_s, u"Mara Lindqvist"_s}});
    QVERIFY(open->undo(owned->action).has_value());
    QVERIFY(!read(open, first).owner);
    QCOMPARE(dossier(*open, second)->nameOf(read(open, second).owner), u"Mara Lindqvist"_s);
    const auto again = set(open, first, {{u"owner"_s, u"mara lindqvist"_s}});
    QVERIFY(again.has_value());
    QVERIFY(read(open, first).owner == read(open, second).owner);
    QVERIFY(open->verify({})->ok());
}

void tst_Register::undoRefusesToTakeBackWhatIsNamedByNow()
{
    TempRegister open;
    const auto found = addRecord(
        *open, typeOf<Vulnerability>(), {}, {{u"title"_s, u"Old library"_s}});
    const Id<Incident> incident = open.log(u"One"_s);
    const auto named = set(open, incident, {{u"vulnerability"_s, found->reference}});
    QVERIFY(named.has_value());
    const auto refused = open->undo(found->action);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY2(refused.error().detail.startsWith(u"#undo-named"_s),
             qPrintable(refused.error().detail));
    QVERIFY(open->undo(named->action).has_value());
    QVERIFY(open->undo(found->action).has_value());
    QVERIFY(all<Vulnerability>(*open)->empty());
}

void tst_Register::undoDoesNotNameWhatIsGone()
{
    TempRegister open;
    const auto found = addRecord(
        *open, typeOf<Vulnerability>(), {}, {{u"title"_s, u"Old library"_s}});
    const Id<Incident> incident = open.log(u"One"_s);
    QVERIFY(set(open, incident, {{u"vulnerability"_s, found->reference}}));
    const auto cleared = set(open, incident, {{u"vulnerability"_s, QString()}});
    QVERIFY(removeRegisterRecords(*open, {{&typeOf<Vulnerability>(), found->id}}));
    const auto refused = open->undo(cleared->action);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY2(refused.error().detail.startsWith(u"#undo-names-gone"_s),
             qPrintable(refused.error().detail));
    QVERIFY(!read(open, incident).vulnerability);
}

void tst_Register::severityIsComputedAndOverriddenWithAReason()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s);
    QVERIFY(set(open,
                id,
                {{u"confidentiality"_s, u"high"_s},
                 {u"integrity"_s, u"none"_s},
                 {u"availability"_s, u"none"_s},
                 {u"urgency"_s, u"medium"_s}})
                .has_value());
    QCOMPARE(read(open, id).severity, Severity::High);
    QVERIFY(!set(open, id, {{u"severity"_s, u"low"_s}}));
    QVERIFY(set(open, id, {{u"severity"_s, u"low"_s}}, u"Test data only"_s).has_value());
    QCOMPARE(read(open, id).severity, Severity::Low);
    QCOMPARE(read(open, id).severityComputed, Severity::High);
    QVERIFY(set(open, id, {{u"severity"_s, QString()}}).has_value());
    QCOMPARE(read(open, id).severity, Severity::High);
}

void tst_Register::aFieldWrittenOnceNeedsAReasonToBeCorrected()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s);
    QVERIFY(set(open, id, {{u"aware_at"_s, u"2026-10-01 09:00"_s}}).has_value());
    QCOMPARE(set(open, id, {{u"aware_at"_s, u"2026-10-01 10:00"_s}}).error().kind,
             ErrorKind::Constraint);
    QVERIFY(
        set(open, id, {{u"aware_at"_s, u"2026-10-01 10:00"_s}}, u"Misread the mail"_s).has_value());
    QCOMPARE(dossier(*open, id)->timeline.size(), 1U);
}

void tst_Register::gatesHoldWithoutAReason()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s);
    QCOMPARE(advance(*open, id, {}, {}).error().kind, ErrorKind::Gate);
    QCOMPARE(closeIncident(*open, id, {}).error().kind, ErrorKind::Gate);
    QVERIFY(advance(*open, id, {}, u"Clock is running"_s).has_value());
    const Dossier known = *dossier(*open, id);
    QCOMPARE(known.incident.stage, Stage::Contain);
    QCOMPARE(known.visits.front().bypassReason, u"Clock is running"_s);
}

void tst_Register::skippedStagesKeepTheReason()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s);
    QVERIFY(advance(*open, id, Stage::Notify, u"Statutory clock"_s).has_value());
    const Dossier known = *dossier(*open, id);
    QCOMPARE(known.visits.size(), 4U);
    QCOMPARE(known.incident.stage, Stage::Notify);
    QVERIFY(!advance(*open, id, Stage::Contain, {}));
    QVERIFY(advance(*open, id, Stage::Contain, u"It spread again"_s).has_value());
    QCOMPARE(read(open, id).stage, Stage::Contain);
}

void tst_Register::reopeningBeginsANewCycle()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s,
                                     {{u"disposition"_s, u"false-positive"_s},
                                      {u"disposition_reason"_s, u"A test"_s},
                                      {u"owner"_s, u"Kim"_s}});
    QVERIFY(closeIncident(*open, id, {}).has_value());
    open.clock.advance(3600);
    QVERIFY(!reopenIncident(*open, id, {}));
    QVERIFY(reopenIncident(*open, id, u"It was real"_s).has_value());
    QCOMPARE(read(open, id).cycle, 2);
    QVERIFY(!read(open, id).closed); // the closing is in its visits
    open.clock.advance(3600);
    QVERIFY(closeIncident(*open, id, u"It was not"_s).has_value());
    QCOMPARE(read(open, id).closed, open->now());
}

void tst_Register::whatTheLastCycleFoundIsNotSaidAsPresent()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s,
                                     {{u"contained_at"_s, u"now"_s},
                                      {u"contained_by"_s, u"Kim"_s},
                                      {u"containment_verified"_s, u"No more traffic"_s},
                                      {u"recovered_at"_s, u"now"_s},
                                      {u"effective"_s, u"yes"_s},
                                      {u"effective_checked_at"_s, u"now"_s},
                                      {u"summary"_s, u"It was down"_s}});
    const Incident found = read(open, id);
    open.clock.advance(3600);
    QVERIFY(closeIncident(*open, id, u"All is well"_s).has_value());
    QVERIFY(reopenIncident(*open, id, u"It came back"_s).has_value());
    const RecordType& type = typeOf<Incident>();
    const Incident now = read(open, id);
    for (const Field& field : type.fields) {
        const Incident fresh;
        const bool anew = field.read(&now) == field.read(&fresh);
        if (field.has(OfCycle))
            QVERIFY2(anew, field.code);
    }
    QCOMPARE(now.summary, found.summary);
    QStringList told;
    const auto known = dossier(*open, id);
    for (const TimelineEntry& entry : known->timeline) {
        if (entry.source.startsWith(u"cycle 1: "_s))
            told.append(entry.source.text().mid(9) + u' ' + entry.text);
        if (entry.source == u"cycle 1: contained_at"_s)
            QVERIFY(entry.at == found.contained && entry.by == found.containedBy);
    }
    told.sort();
    QCOMPARE(told,
             (QStringList{u"contained_at No more traffic"_s,
                          u"effective yes"_s,
                          u"effective_checked_at cycle 1: effective_checked_at"_s,
                          u"recovered_at cycle 1: recovered_at"_s}));
    QVERIFY(open->undo({}).has_value());
    QCOMPARE(read(open, id).contained, found.contained);
}

void tst_Register::aLessonIsInOneState_data()
{
    QTest::addColumn<Assignments>("said");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("times"); // which of agreed, applied and verified it has
    const auto row = [](const char* name, Assignments said, const char* state, const char* times) {
        QTest::newRow(name) << std::move(said) << QString::fromLatin1(state)
                            << QString::fromLatin1(times);
    };
    const Assignment done{u"applied_proof"_s, u"Seen at the desk"_s};
    const Assignment held{u"verified_proof"_s, u"Tried, and it held"_s};
    row("a state has its time", {{u"state"_s, u"applied"_s}, done}, "applied", "-a-");
    row("a time raises the state", {{u"agreed_at"_s, u"now"_s}}, "agreed", "g--");
    row("both", {{u"state"_s, u"agreed"_s}, {u"agreed_at"_s, u"-2h"_s}}, "agreed", "g--");
    row("a later time than the state",
        {{u"state"_s, u"agreed"_s}, {u"applied_at"_s, u"now"_s}, done},
        "applied",
        "-a-");
    row("all times",
        {{u"agreed_at"_s, u"-2h"_s},
         {u"applied_at"_s, u"-1h"_s},
         {u"verified_at"_s, u"now"_s},
         done,
         held},
        "verified",
        "gav");
    row("nothing of it", {{u"theme"_s, u"mail"_s}}, "identified", "---");
}

void tst_Register::aLessonIsInOneState()
{
    QFETCH(Assignments, said);
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s);
    said.push_back({u"statement"_s, u"Ask twice"_s});
    const auto made = addRecord(*open, typeOf<Lesson>(), id, said);
    QVERIFY(made.has_value());
    const auto times = [](const Lesson& lesson) -> QString {
        return QString(lesson.agreed ? u"g"_s : u"-"_s) + (lesson.applied ? u"a"_s : u"-"_s)
            + (lesson.verified ? u"v"_s : u"-"_s);
    };
    const Lesson lesson = dossier(*open, id)->lessons.front();
    QTEST(codeText(lesson.state), "state");
    QTEST(times(lesson), "times");
    QVERIFY(setFields(*open, {&typeOf<Lesson>(), lesson.id.value}, {{u"state"_s, u"agreed"_s}}, {})
                .has_value());
    const Lesson back = dossier(*open, id)->lessons.front();
    QCOMPARE(times(back), u"g--"_s);
    QVERIFY(setFields(*open, {&typeOf<Lesson>(), lesson.id.value}, {{u"agreed_at"_s, {}}}, {})
                .has_value());
    QCOMPARE(dossier(*open, id)->lessons.front().state, LessonState::Identified);
}

void tst_Register::searchFindsAnEditAtOnceAndForgetsTheOldWords()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"Données perdues"_s);
    QCOMPARE(search(*open, u"donnees"_s, 0)->size(), 1U);
    QVERIFY(set(open, id, {{u"title"_s, u"Backup tape missing"_s}}).has_value());
    QCOMPARE(search(*open, u"donnees"_s, 0)->size(), 0U);
    QCOMPARE(search(*open, u"\"backup tape\""_s, 0)->size(), 1U);
    QCOMPARE(search(*open, u"back*"_s, 0)->size(), 1U);
    QCOMPARE(search(*open, u"\" OR ) NEAR"_s, 0)->size(), 0U);
    QVERIFY(open->verify({})->ok());
}

void tst_Register::evidenceBytesAreKeptAndChecked()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s);
    const auto added = addEvidenceBytes(*open, id, u"../../etc/passwd"_s, "log line");
    QVERIFY(added.has_value());
    QCOMPARE(reviewEvidence(*open)->checks.front().agrees, Answer::Yes);
    const auto path = extractEvidence(*open, {added->id}, open.folder());
    QVERIFY(path.has_value());
    QVERIFY(path->startsWith(open.folder()));
    QCOMPARE(extractEvidence(*open, {added->id}, open.folder()).error().kind,
             ErrorKind::AlreadyExists);
}

void tst_Register::aStaleRevisionIsAConflict()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s);
    const Incident stale = read(open, id);
    QVERIFY(set(open, id, {{u"title"_s, u"Two"_s}}).has_value());
    const auto action = open->act("changed", [&](Door& door) -> Result<void> {
        door.put(stale);
        return {};
    });
    QCOMPARE(action.error().kind, ErrorKind::Conflict);
}

void tst_Register::listFiltersAndSorts()
{
    TempRegister open;
    open.log(u"A"_s, {{u"kind"_s, u"regression"_s}, {u"safety"_s, u"yes"_s}});
    open.log(u"B"_s, {{u"kind"_s, u"data-breach"_s}, {u"ransom"_s, u"yes"_s}});
    open.log(u"C"_s);
    ListQuery query{.where = *parseFilter(u"severity in (high,critical) and kind != regression"_s,
                                          filterReading(*open)),
                    .sort = u"-severity"_s,
                    .limit = 0};
    const auto found = listIncidents(*open, query);
    QCOMPARE(found->size(), 1U);
    QCOMPARE(found->front().title, u"B"_s);
    query = {.where = {}, .sort = u"severity"_s, .limit = 2};
    QCOMPARE(listIncidents(*open, query)->front().title, u"A"_s);
    QVERIFY(!parseFilter(u"nonsense = 1"_s, filterReading(*open)));
    QVERIFY(!parseFilter(u"severity = apocalyptic"_s, filterReading(*open)));
}

void tst_Register::aMakingThatIsToldIsLeftOutOfTheHistory()
{
    const auto line = [](qint64 action, const QString& id, const QString& field, Value value) {
        HistoryLine made;
        made.action = action;
        made.record = u"action"_s;
        made.recordId = id;
        made.field = field;
        made.value = std::move(value);
        return made;
    };
    const Value one{qint64{1}}, none{qint64{0}};
    std::vector<HistoryLine> lines{line(1, u"A-1"_s, u"present"_s, one),
                                   line(1, u"A-1"_s, u"minutes"_s, Value{qint64{3}}),
                                   line(1, u"A-2"_s, u"present"_s, one),  // nothing else said it
                                   line(2, u"A-1"_s, u"present"_s, none), // taken out
                                   line(2, u"A-1"_s, u"minutes"_s, none)};
    dropToldMakings(lines);
    QStringList left;
    for (const HistoryLine& kept : lines)
        left.append(QString::number(kept.action) + kept.recordId + u' ' + kept.field);
    QCOMPARE(
        left,
        (QStringList{u"1A-1 minutes"_s, u"1A-2 present"_s, u"2A-1 present"_s, u"2A-1 minutes"_s}));
}

IREG_TEST(QCoreApplication, tst_Register)
#include "tst_register.moc"
