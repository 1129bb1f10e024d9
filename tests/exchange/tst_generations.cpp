// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/lessons.h"
#include "model/register/recordimport.h"
#include "model/register/savedviews.h"
#include "model/storage/erasure.h"
#include "tests/support/everyrecord.h"
#include "tests/support/samerecords.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// A register that goes out as JSON and comes in elsewhere, again and again, says the same.
class tst_Generations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGenerationSaysTheSame_data();
    void everyGenerationSaysTheSame();
    void batchesSayTheSame();
    void whatIsThereStaysAsItIs();
    void peopleAreOnePersonByName();
    void whatThisRegisterSaysIsKept();
    void twoOfOneNameStayTwo();
    void erasedFieldsStayEmpty();
    void itIsKnownFromWhicheverRegisterItComes();
    void aCopyThatWentItsOwnWayIsTold();
    void linksToWhatIsHereAlreadyAreMade();
    void notesOnTheRegisterComeOnce();
    void whatComesAlongWithNoIncidentIsSaid();
    void undoTakesAllOfItBack();
    void aStoppedImportStaysWhereItWasBegun();
    void oddRecords_data();
    void oddRecords();

private:
    static RecordsTaken transfer(const Register& from, Register& to)
    {
        return takeJson(asJson(from), to);
    }
    static RecordsTaken takeJson(const QByteArray& json, Register& to)
    {
        const auto read = exchange::readRegisterJson(json);
        if (!read)
            qFatal("not read: %s", qPrintable(read.error().detail + read.error().place));
        const auto taken = takeRecords(to,
                                       *read,
                                       {.source = u"file"_s,
                                        .format = u"json"_s,
                                        .onRepeat = OnRepeat::Skip,
                                        .reread = {},
                                        .dryRun = false});
        if (!taken)
            qFatal("not taken: %s", qPrintable(taken.error().detail));
        return *taken;
    }
    static QStringList details(const RecordsTaken& taken)
    {
        QStringList found;
        for (const Error& warning : taken.warnings)
            found.append(warning.detail);
        found.removeAll(u"#no-title"_s);
        // Random records contradict themselves; they are taken all the same, and it is said.
        found.removeIf([](const QString& detail) { return detail.startsWith(u"#taken-"_s); });
        return found;
    }
};

void tst_Generations::everyGenerationSaysTheSame_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_Generations::everyGenerationSaysTheSame()
{
    QFETCH(quint32, seed);
    TempRegister first;
    EveryRecord(*first, seed).fill();
    const QStringList expected = SameRecords(*first).lines();
    QByteArray json = asJson(*first);
    for (int generation = 2; generation <= 4; ++generation) {
        TempRegister next(u"Europe/Paris"_s);
        const RecordsTaken taken = takeJson(json, *next);
        QVERIFY2(taken.refused.empty(),
                 taken.refused.empty() ? "" : qPrintable(taken.refused.front().error.detail));
        QCOMPARE(taken.accepted, 4);
        QVERIFY2(details(taken).isEmpty(), qPrintable(details(taken).join(u", "_s)));
        QCOMPARE(SameRecords(*next).lines(), expected);
        QVERIFY(next->verify({})->ok());
        json = asJson(*next);
    }
}

/// Also where records point to what comes in a later batch; undo takes all batches back.
void tst_Generations::batchesSayTheSame()
{
    TempRegister from;
    EveryRecord(*from, 5).fill();
    TempRegister to;
    to.log(u"Own"_s);
    const QStringList own = SameRecords(*to).lines();
    const auto read = exchange::readRegisterJson(asJson(*from));
    const auto taken = takeRecords(*to,
                                   *read,
                                   {.source = u"file"_s,
                                    .format = u"json"_s,
                                    .onRepeat = OnRepeat::Skip,
                                    .reread = {},
                                    .dryRun = false,
                                    .batchSize = 1});
    QVERIFY(taken.has_value());
    QVERIFY2(details(*taken).isEmpty(), qPrintable(details(*taken).join(u", "_s)));
    QStringList expected = own + SameRecords(*from).lines();
    expected.removeOne(expected.filter(u"person name=t%09%00%00%00Sam%20Okoro"_s).value(0));
    expected.sort();
    QCOMPARE(SameRecords(*to).lines(), expected);
    QVERIFY(all<ImportRun>(*to)->front().finished.has_value());
    QVERIFY(to->verify({})->ok());
    QVERIFY(to->undo({}).has_value());
    QCOMPARE(SameRecords(*to).lines(), own);
    QVERIFY(to->verify({})->ok());
}

void tst_Generations::whatIsThereStaysAsItIs()
{
    TempRegister from;
    EveryRecord(*from, 7).fill();
    TempRegister to;
    EveryRecord(*to, 8).fill();
    const QStringList own = SameRecords(*to).lines();
    QCOMPARE(transfer(*from, *to).accepted, 4);
    QStringList expected = own + SameRecords(*from).lines();
    // Only the person who records is in both.
    expected.removeOne(expected.filter(u"person name=t%09%00%00%00Sam%20Okoro"_s).value(0));
    expected.sort();
    QCOMPARE(SameRecords(*to).lines(), expected);
    QVERIFY(to->verify({})->ok());
}

void tst_Generations::peopleAreOnePersonByName()
{
    TempRegister from;
    from.log(u"One"_s, {{u"owner"_s, u"Jos\u00e9 Ruiz"_s}});
    QVERIFY(setFields(*from, {&typeOf<Person>(), 2}, {{u"email"_s, u"jose@example.org"_s}}, {})
                .has_value());
    TempRegister to;
    to.log(u"Own"_s, {{u"owner"_s, u"JOSE\u0301  ruiz"_s}});
    QCOMPARE(transfer(*from, *to).warnings.size(), 0U);
    const auto people = all<Person>(*to);
    QCOMPARE(people->size(), 2U);
    QCOMPARE(people->at(0).email + people->at(1).email, u"jose@example.org"_s);
    const auto incidents = all<Incident>(*to);
    QCOMPARE(incidents->at(0).owner, incidents->at(1).owner);
}

void tst_Generations::whatThisRegisterSaysIsKept()
{
    TempRegister from;
    from.log(u"One"_s, {{u"owner"_s, u"Kim Ode"_s}});
    TempRegister to;
    to.log(u"Own"_s, {{u"owner"_s, u"Kim Ode"_s}});
    const auto mail = [](TempRegister& open, const QString& address) {
        return setFields(*open, {&typeOf<Person>(), 2}, {{u"email"_s, address}}, {}).has_value();
    };
    QVERIFY(mail(from, u"there@example.org"_s) && mail(to, u"here@example.org"_s));
    QCOMPARE(details(transfer(*from, *to)), QStringList{u"#kept-own email"_s});
    QStringList addresses;
    const auto found = all<Person>(*to);
    for (const Person& person : *found)
        addresses.append(person.email);
    addresses.removeAll(QString());
    QCOMPARE(addresses, QStringList{u"here@example.org"_s});
}

void tst_Generations::twoOfOneNameStayTwo()
{
    TempRegister from;
    from.log(u"One"_s, {{u"owner"_s, u"Kim Ode"_s}});
    QVERIFY(from->act("filled", [](Door& door) -> Result<void> {
        Person other;
        other.name = u"kim ode"_s;
        other.email = u"other@example.org"_s;
        door.put(other);
        return {};
    }));
    TempRegister to;
    to.log(u"Own"_s, {{u"owner"_s, u"Kim Ode"_s}});
    QCOMPARE(transfer(*from, *to).warnings.size(), 0U);
    QCOMPARE(all<Person>(*to)->size(), all<Person>(*from)->size());
}

void tst_Generations::erasedFieldsStayEmpty()
{
    TempRegister from;
    const Id<Incident> incident = from.log(u"Erased"_s, {{u"owner"_s, u"Kim Ode"_s}});
    QVERIFY(from->act("erased", [&](Door& door) -> Result<void> {
        storage::eraseField(door, typeOf<Incident>(), incident.value, "title");
        storage::eraseField(door, typeOf<Person>(), 2, "name");
        return {};
    }));
    const QStringList expected = SameRecords(*from).lines();
    QByteArray json = asJson(*from);
    for (int generation = 2; generation <= 3; ++generation) {
        TempRegister next;
        QCOMPARE(takeJson(json, *next).accepted, 1);
        QCOMPARE(SameRecords(*next).lines(), expected);
        const Id<Incident> here = all<Incident>(*next)->front().id;
        json = asJson(*next);
        // What has no title any more can be worked on all the same.
        QVERIFY(setFields(*next, {&typeOf<Incident>(), here.value}, {{u"impact"_s, u"x"_s}}, {})
                    .has_value());
    }
}

void tst_Generations::itIsKnownFromWhicheverRegisterItComes()
{
    TempRegister a;
    a.log(u"One"_s);
    a.log(u"Two"_s);
    TempRegister b;
    b.log(u"Of b"_s);
    TempRegister c;
    QCOMPARE(transfer(*a, *b).accepted, 2);
    QCOMPARE(transfer(*b, *c).accepted, 3);
    const auto again = [](const Register& from, Register& to) {
        const RecordsTaken taken = transfer(from, to);
        return std::pair(taken.accepted, taken.repeated);
    };
    using Counts = std::pair<qint64, qint64>;
    QCOMPARE(again(*a, *c), Counts(0, 2)); // came by way of b
    QCOMPARE(again(*c, *b), Counts(0, 3));
    QCOMPARE(again(*c, *a), Counts(1, 2)); // its own came home
    QCOMPARE(again(*c, *a), Counts(0, 3));
    a.log(u"Three"_s);
    QCOMPARE(again(*a, *c), Counts(1, 3));
}

void tst_Generations::aCopyThatWentItsOwnWayIsTold()
{
    TempRegister one;
    one.log(u"Common"_s);
    QVERIFY(one->backUp(one.folder() + u"/copy.ireg"_s).has_value());
    FakeClock later;
    later.advance(60);
    const auto copy = Register::open(
        one.folder() + u"/copy.ireg"_s, Access::Write, TempRegister::author(), later);
    QVERIFY(copy.has_value());
    QVERIFY(logIncident(**copy, {{u"title"_s, u"Of the copy"_s}}).has_value());
    one.log(u"Of the first"_s);
    const RecordsTaken taken = transfer(**copy, *one);
    QCOMPARE(taken.accepted, 1);
    QCOMPARE(taken.repeated, 1);
    QCOMPARE(details(taken), QStringList{u"#number-of-another"_s});
    QCOMPARE(all<Incident>(*one)->size(), 3U);
    QCOMPARE(transfer(**copy, *one).repeated, 2);
}

void tst_Generations::linksToWhatIsHereAlreadyAreMade()
{
    TempRegister from;
    const Id<Incident> first = from.log(u"One"_s);
    const auto learned = [&](const QString& statement) {
        const Assignments facts{{u"statement"_s, statement}, {u"target"_s, u"tool"_s}};
        return Id<Lesson>{addRecord(*from, typeOf<Lesson>(), first, facts)->id};
    };
    const Id<Lesson> old = learned(u"Old"_s);
    TempRegister to;
    to.log(u"Own"_s);
    QCOMPARE(transfer(*from, *to).accepted, 1);
    const Id<Incident> second = from.log(u"Two"_s);
    QVERIFY(linkIncidents(*from, second, LinkKind::CausedBy, first).has_value());
    QVERIFY(linkIncidents(*from, first, LinkKind::Related, second).has_value());
    QVERIFY(linkLesson(*from, old, second).has_value());
    QVERIFY(linkLesson(*from, learned(u"Later"_s), second).has_value());
    // A lesson that was learned after its incident was taken over stays outside, and that is said.
    QCOMPARE(details(transfer(*from, *to)), QStringList{u"#link-left-out"_s});
    const auto links = all<IncidentLink>(*to);
    QCOMPARE(links->size(), 2U);
    QCOMPARE(links->at(0).other, links->at(1).incident);
    QCOMPARE(all<LessonLink>(*to)->size(), 1U);
    QCOMPARE(all<LessonLink>(*to)->front().lesson, all<Lesson>(*to)->front().id);
}

void tst_Generations::notesOnTheRegisterComeOnce()
{
    TempRegister from;
    from.log(u"One"_s);
    QVERIFY(setFields(*from,
                      {&typeOf<RegisterProfile>(), 1},
                      {{u"review_working_days"_s, u"5"_s}},
                      u"The board asked"_s)
                .has_value());
    TempRegister to;
    transfer(*from, *to);
    QCOMPARE(SameRecords(*to).lines(), SameRecords(*from).lines());
    from.log(u"Two"_s);
    QCOMPARE(transfer(*from, *to).accepted, 1);
    QCOMPARE(SameRecords(*to).lines(), SameRecords(*from).lines());
}

void tst_Generations::whatComesAlongWithNoIncidentIsSaid()
{
    TempRegister from, to;
    from.log(u"One"_s);
    transfer(*from, *to);
    const auto save = [](TempRegister& open, const QString& name) {
        SavedView view;
        view.name = name;
        return saveView(*open, view).has_value();
    };
    QVERIFY(save(from, u"Mine"_s) && save(from, u"Theirs"_s) && save(to, u"MINE"_s));
    QVERIFY(addRecord(*from, typeOf<Person>(), {}, {{u"name"_s, u"Ada Crane"_s}}).has_value());
    const auto again = transfer(*from, *to);
    QCOMPARE(again.repeated, 1);
    QCOMPARE(details(again),
             (QStringList{u"#left-behind person 1"_s, u"#left-behind saved_view 1"_s}));
    QCOMPARE(savedViews(*to)->size(), 1U);
    from.log(u"Two"_s);
    QCOMPARE(details(transfer(*from, *to)), QStringList());
    QCOMPARE(savedViews(*to)->size(), 2U);
}

void tst_Generations::undoTakesAllOfItBack()
{
    TempRegister from;
    EveryRecord(*from, 3).fill();
    TempRegister to;
    to.log(u"Own"_s, {{u"owner"_s, u"Kim Ode"_s}});
    const QStringList before = SameRecords(*to).lines();
    transfer(*from, *to);
    QVERIFY(to->undo({}).has_value());
    QCOMPARE(SameRecords(*to).lines(), before);
    QVERIFY(to->verify({})->ok());
    QCOMPARE(transfer(*from, *to).accepted, 4);
}

void tst_Generations::aStoppedImportStaysWhereItWasBegun()
{
    TempRegister from;
    from.log(u"One"_s);
    const auto run = [](std::optional<When> finished) {
        return ImportRun{.id = {},
                         .revision = 0,
                         .uuid = finished ? u"done"_s : u"stopped"_s,
                         .format = u"veris"_s,
                         .source = u"folder"_s,
                         .started = {0, u"UTC"_s, Precision::Exact},
                         .finished = finished,
                         .accepted = 1};
    };
    QVERIFY(from->act("filled", [&](Door& door) -> Result<void> {
        door.put(run({}));
        door.put(run(When{1, u"UTC"_s, Precision::Exact}));
        return {};
    }));
    TempRegister to;
    transfer(*from, *to);
    QStringList uuids;
    const auto found = all<ImportRun>(*to);
    for (const ImportRun& one : *found)
        uuids.append(one.uuid);
    QCOMPARE(uuids.size(), 2); // and the transfer's own
    QVERIFY(uuids.contains(u"done"_s) && !uuids.contains(u"stopped"_s));
}

void tst_Generations::oddRecords_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<int>("accepted");
    QTest::addColumn<QString>("said");
    const auto one = [](const char* name, const char* records, int accepted, const QString& said) {
        QTest::newRow(name) << QByteArray(records) << accepted << said;
    };
#define TIME(zone, at) "{\"at\":\"" at "\",\"zone\":\"" zone "\",\"precision\":\"exact\"}"
    one("a zone that is none",
        R"("incident":[{"id":1,"title":"x","noticed":)" TIME("Sydney", "2026-01-01T00:00:00Z") "}]",
        0,
        u"#zone-near Australia/Sydney Sydney"_s);
    one("an offset beyond any",
        R"("incident":[{"id":1,"title":"x","noticed":)" TIME("+99:99", "2026-01-01T00:00:00Z") "}]",
        0,
        u"#no-such-zone +99:99"_s);
    one("a time without an offset",
        R"("incident":[{"id":1,"title":"x","noticed":)" TIME("Europe/Paris",
                                                             "2026-03-10T09:30:00.000") "}]",
        0,
        u"#no-offset 2026-03-10T09:30:00.000"_s);
    one("an old name of a zone",
        R"("incident":[{"id":1,"title":"x","noticed":)" TIME("US/Eastern",
                                                             "2026-01-01T00:00:00Z") "}]",
        1,
        {});
    one("an offset",
        R"("incident":[{"id":1,"title":"x","noticed":)" TIME("+10:30", "2026-01-01T00:00:00Z") "}]",
        1,
        {});
    one("the first year there was",
        R"("incident":[{"id":1,"title":"x","noticed":)" TIME("America/New_York",
                                                             "0001-01-01T00:00:00Z") "}]",
        1,
        {});
    one("two of one id",
        R"("incident":[{"id":1,"title":"x"},{"id":1,"title":"y"}])",
        1,
        u"#id-twice 1"_s);
    one("fields that are younger than the file", R"("incident":[{"id":1}])", 1, {}); // nor a title
    one("a number that is too large",
        R"("incident":[{"id":1,"title":"x","cycle":99999999999}])",
        0,
        u"#value-not-possible cycle"_s);
    one("a record of no incident",
        R"("incident":[{"id":1,"title":"x"}],"action":[{"id":1,"incident":7,"title":"y"}])",
        1,
        u"#of-no-incident"_s);
    one("a person who is not there",
        R"("incident":[{"id":1,"title":"x","owner":7}])",
        1,
        u"#points-nowhere owner"_s);
    one("a link to nowhere",
        R"("incident":[{"id":1,"title":"x"}],"incident_link":[{"id":1,"incident":1,"kind":"related","other":9}])",
        1,
        u"#link-left-out"_s);
#undef TIME
}

void tst_Generations::oddRecords()
{
    QFETCH(QByteArray, records);
    QFETCH(int, accepted);
    QFETCH(QString, said);
    TempRegister to;
    const RecordsTaken taken = takeJson(
        R"({"format":"incident-register","version":1,"register":"x","records":{)" + records + "}}",
        *to);
    QCOMPARE(taken.accepted, accepted);
    QStringList all = details(taken);
    for (const Importing::Refusal& refusal : taken.refused)
        all.append(refusal.error.detail);
    QCOMPARE(all, said.isEmpty() ? QStringList() : QStringList{said});
    const auto found = ireg::all<Incident>(*to);
    for (const Incident& incident : *found)
        QCOMPARE(incident.reference, u"INC-2026-0001"_s);
    QVERIFY(to->verify({})->ok());
}

IREG_TEST(QCoreApplication, tst_Generations)
#include "tst_generations.moc"
