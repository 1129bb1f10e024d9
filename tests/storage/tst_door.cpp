// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::storage;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// What is written is read back before the commit: a change that is not there as it was meant is
/// none.
class tst_Door final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotAsWrittenIsRefused_data();
    void whatIsNotAsWrittenIsRefused();
    void anEventIsHeldToWhatWasWrittenWhereTheTableDoesNot_data();
    void anEventIsHeldToWhatWasWrittenWhereTheTableDoesNot();
    void aRecordFoundTwiceIsAsItWasPut();
    void aColumnYoungerThanItsRowIsNoChange();
};

namespace
{

using Deed = std::function<Result<void>(Door&, Id<Incident>)>;

Result<void> changeTitle(Door& door, Id<Incident> id)
{
    Incident incident = *door.find(id);
    incident.title = u"Mail is slow"_s;
    door.put(incident);
    return {};
}

Result<void> changeSummary(Door& door, Id<Incident> id)
{
    Incident incident = *door.find(id);
    incident.summary = u"Since nine"_s;
    door.put(incident);
    return {};
}

Result<void> addEntry(Door& door, Id<Incident> id)
{
    TimelineEntry entry;
    entry.incident = id;
    entry.text = u"Called"_s;
    door.put(entry);
    return {};
}

Result<void> removeVisit(Door& door, Id<Incident>)
{
    door.remove(door.select<StageVisit>().front());
    return {};
}

void runScript(Register& open, const QByteArray& sql)
{
    QVERIFY(open.read([&sql](Database& database) {
                    const Permission permission(database, SchemaChange);
                    database.script(sql);
                })
                .has_value());
}

} // namespace

void tst_Door::whatIsNotAsWrittenIsRefused_data()
{
    QTest::addColumn<Deed>("change");
    QTest::addColumn<QByteArray>("meddling"); // a trigger's event and what it does
    const auto row = [](const char* name, const Deed& change, const QByteArray& meddling) {
        QTest::newRow(name) << change << meddling;
    };
    row("nothing in the way", changeTitle, {});
    row("the changed field",
        changeTitle,
        "UPDATE ON incident WHEN new.title <> 'x'"
        " BEGIN UPDATE incident SET title = 'x' WHERE id = new.id");
    row("another field",
        changeTitle,
        "UPDATE OF title ON incident BEGIN UPDATE incident SET tlp = 'red' WHERE id = new.id");
    row("a field gone",
        changeTitle,
        "UPDATE OF title ON incident BEGIN UPDATE incident SET reference = NULL WHERE id = new.id");
    row("a long text",
        changeSummary,
        "UPDATE ON incident_narrative WHEN new.summary <> 'x'"
        " BEGIN UPDATE incident_narrative SET summary = 'x'");
    row("another long text",
        changeSummary,
        "UPDATE ON incident BEGIN UPDATE incident_narrative SET impact = 'x'");
    row("a row gone", addEntry, "INSERT ON timeline_entry BEGIN DELETE FROM timeline_entry");
    row("a row still there",
        removeVisit,
        "DELETE ON stage_visit BEGIN INSERT INTO stage_visit (id, revision) VALUES (old.id, 1)");
    row("an event's body",
        changeTitle,
        "INSERT ON event BEGIN UPDATE event SET body = x'0174786e' WHERE seq = new.seq");
    row("an event's value",
        changeTitle,
        "INSERT ON event BEGIN UPDATE event SET body = CAST(replace(CAST(new.body AS TEXT),"
        " 'slow', 'fast') AS BLOB) WHERE seq = new.seq");
}

void tst_Door::whatIsNotAsWrittenIsRefused()
{
    QFETCH(Deed, change);
    QFETCH(QByteArray, meddling);
    TempRegister made;
    const Id<Incident> id = made.log(u"Mail gateway down"_s,
                                     {{u"summary"_s, u"None in, none out"_s}});
    const Head before = *made->head();
    if (!meddling.isEmpty())
        runScript(*made, "CREATE TEMP TRIGGER meddling AFTER " + meddling + "; END");
    const auto done = made->act("changed", [&](Door& door) { return change(door, id); });
    QCOMPARE(done.has_value(), meddling.isEmpty());
    if (done)
        return;
    QCOMPARE(done.error().kind, ErrorKind::Io);
    QVERIFY2(done.error().detail.contains(u"not-as-written"_s), qPrintable(done.error().detail));
    QCOMPARE(*made->head(), before);
    runScript(*made, "DROP TRIGGER meddling");
    QVERIFY(made->verify({})->ok());
}

void tst_Door::anEventIsHeldToWhatWasWrittenWhereTheTableDoesNot_data()
{
    QTest::addColumn<QByteArray>("meddling");
    QTest::newRow("its hash") << QByteArray("UPDATE event SET hash = zeroblob(32)");
    QTest::newRow("its session") << QByteArray("UPDATE event SET session = session + 1");
    QTest::newRow("its verb") << QByteArray("UPDATE event SET verb = 'x'");
    QTest::newRow("gone") << QByteArray("DELETE FROM event");
}

void tst_Door::anEventIsHeldToWhatWasWrittenWhereTheTableDoesNot()
{
    QFETCH(QByteArray, meddling);
    TempRegister made;
    const Id<Incident> id = made.log(u"Mail gateway down"_s);
    const Head before = *made->head();
    const auto done = made->act("changed", [&](Door& door) {
        const Permission permission(door.database(), SchemaChange);
        door.database().script(
            "DROP TRIGGER event_is_fixed; DROP TRIGGER event_stays; CREATE TEMP TRIGGER meddling"
            " AFTER INSERT ON event BEGIN "
            + meddling + " WHERE seq = new.seq; END");
        return changeTitle(door, id);
    });
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().detail, u"#event-not-as-written %1"_s.arg(before.seq + 1));
    QCOMPARE(*made->head(), before);
    QVERIFY(made->verify({})->ok());
}

void tst_Door::aRecordFoundTwiceIsAsItWasPut()
{
    TempRegister made;
    const Id<Incident> id = made.log(u"Mail gateway down"_s);
    QVERIFY(made->act("changed",
                      [&](Door& door) -> Result<void> {
                          for (const auto& title : {u"One"_s, u"Two"_s, u"Three"_s}) {
                              Incident incident = *door.find(id);
                              const int revision = incident.revision;
                              incident.title = title;
                              door.put(incident);
                              if (door.find(id)->title != title
                                  || door.find(id)->revision != revision + 1)
                                  return failed(ErrorKind::Invalid, title);
                          }
                          Incident incident = *door.find(id);
                          door.remove(incident);
                          if (door.find(id))
                              return failed(ErrorKind::Invalid, u"still there"_s);
                          door.restoreRow(typeOf<Incident>(), id.value, rowOf(incident));
                          return door.find(id)->title == u"Three"_s
                              ? Result<void>()
                              : failed(ErrorKind::Invalid, u"not restored"_s);
                      })
                .has_value());
    QVERIFY(made->verify({})->ok());
}

void tst_Door::aColumnYoungerThanItsRowIsNoChange()
{
    TempRegister made;
    const Id<Incident> id = made.log(u"Mail gateway down"_s);
    const int workflow = typeOf<Incident>().indexOf("workflow");
    const Row fresh = rowOf(Incident{});
    QVERIFY(!isNull(fresh[static_cast<std::size_t>(workflow)])); // null is not its default
    runScript(*made, "UPDATE incident SET workflow = NULL");
    const Head before = *made->head();
    QVERIFY(setFields(*made, {&typeOf<Incident>(), id.value}, {{u"title"_s, u"Slow"_s}}, {}));
    QList<QByteArray> changed;
    QVERIFY(made->read([&](Database& database) {
                    const auto event = Journal(database).at(before.seq + 1);
                    for (const EventField& field : event->fields)
                        changed.append(field.code);
                })
                .has_value());
    QCOMPARE(changed, QList<QByteArray>{"title"});
}

IREG_TEST(QCoreApplication, tst_Door)
#include "tst_door.moc"
