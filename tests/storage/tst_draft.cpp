// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/erasure.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_Draft final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesReopening();
    void isNoPartOfTheHistory();
    void goesWhenItsFieldIsSaved();
    void outlivesWhatAnotherProgramSaves();
    void aFormsDraftsGoWhenItsRecordIsMade();
    void isStaleOnceTheRecordChanged();
    void isStaleWhereItWasTypedOverSomethingElse_data();
    void isStaleWhereItWasTypedOverSomethingElse();
    void isOrphanedOnceTheRecordIsGone();
    void erasureClearsIt();
    void leavesNoTraceInTheFile();
    void refusesWhatCantBeKept();

private:
    static DraftPlace summaryOf(Id<Incident> id) { return {"incident", id.value, "summary"}; }
};

void tst_Draft::survivesReopening()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s);
    QVERIFY(open->keepDraft(summaryOf(id), u"Half a sen"_s).has_value());
    open.clock.advance(2);
    QVERIFY(open->keepDraft(summaryOf(id), u"Half a sentence"_s).has_value());
    QVERIFY(open.reopen().has_value());
    const auto drafts = open->drafts();
    QCOMPARE(drafts->size(), 1U);
    QCOMPARE(drafts->front().text, u"Half a sentence"_s);
    QVERIFY(drafts->front().place == summaryOf(id));
    QCOMPARE(drafts->front().savedMs, open.clock.now().toMSecsSinceEpoch());
    QCOMPARE(drafts->front().state, DraftState::Fresh);
}

void tst_Draft::isNoPartOfTheHistory()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s);
    const Head before = *open->head();
    QVERIFY(open->keepDraft(summaryOf(id), u"Half"_s).has_value());
    QVERIFY(*open->head() == before);
    QVERIFY(open->verify({})->ok());
}

void tst_Draft::goesWhenItsFieldIsSaved()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s);
    QVERIFY(open->keepDraft(summaryOf(id), u"Half"_s).has_value());
    QVERIFY(open->keepDraft({"incident", id.value, "title"}, u"On"_s).has_value());
    QVERIFY(setFields(*open, {&typeOf<Incident>(), id.value}, {{u"summary"_s, u"Whole"_s}}, {})
                .has_value());
    QCOMPARE(open->drafts()->size(), 1U);
    QCOMPARE(open->drafts()->front().place.field, QByteArray("title"));
    QVERIFY(open->dropDraft({"incident", id.value, "title"}).has_value());
    QVERIFY(open->drafts()->empty());
}

void tst_Draft::outlivesWhatAnotherProgramSaves()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s);
    QVERIFY(open->keepDraft(summaryOf(id), u"Half"_s).has_value());
    QVERIFY(open->keepDraft({"incident", id.value, "timeline_entry.text"}, u"On"_s).has_value());
    {
        const auto other = Register::open(open.path(), Access::Write, open->author(), open.clock);
        QVERIFY(
            setFields(**other, {&typeOf<Incident>(), id.value}, {{u"summary"_s, u"Theirs"_s}}, {})
                .has_value());
        QVERIFY(addRecord(**other, typeOf<TimelineEntry>(), id, {{u"text"_s, u"Theirs"_s}})
                    .has_value());
    }
    QCOMPARE(open->drafts()->size(), 2U);
    const auto kept = open->drafts();
    for (const Draft& draft : *kept)
        QCOMPARE(draft.state, DraftState::Stale);
}

void tst_Draft::aFormsDraftsGoWhenItsRecordIsMade()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s);
    const Id<Incident> other = open.log(u"Other"_s);
    for (const DraftPlace& place : {DraftPlace{"incident", id.value, "timeline_entry.text"},
                                    DraftPlace{"incident", id.value, "action.title"},
                                    DraftPlace{"incident", other.value, "timeline_entry.text"}})
        QVERIFY(open->keepDraft(place, u"Half"_s).has_value());
    QVERIFY(addRecord(*open, typeOf<TimelineEntry>(), id, {{u"text"_s, u"Whole"_s}}).has_value());
    const auto left = open->drafts();
    QCOMPARE(left->size(), 2U);
    QCOMPARE(left->front().place.field, QByteArray("action.title"));
    QCOMPARE(left->back().place.id, other.value);
}

void tst_Draft::isStaleOnceTheRecordChanged()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s);
    QVERIFY(open->keepDraft(summaryOf(id), u"Half"_s).has_value());
    QVERIFY(setFields(*open, {&typeOf<Incident>(), id.value}, {{u"title"_s, u"Two"_s}}, {})
                .has_value());
    QCOMPARE(open->drafts()->front().state, DraftState::Stale);
    // What is typed on is still typed over the older text.
    QVERIFY(open->keepDraft(summaryOf(id), u"Half and more"_s).has_value());
    QCOMPARE(open->drafts()->front().state, DraftState::Stale);
}

void tst_Draft::isStaleWhereItWasTypedOverSomethingElse_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("text");
    QTest::addColumn<DraftState>("state");
    QTest::newRow("nobody knows") << false << QString() << DraftState::Fresh;
    QTest::newRow("what stands there") << true << u"Theirs"_s << DraftState::Fresh;
    QTest::newRow("something else") << true << u"Before"_s << DraftState::Stale;
    QTest::newRow("nothing") << true << QString() << DraftState::Stale;
}

void tst_Draft::isStaleWhereItWasTypedOverSomethingElse()
{
    QFETCH(bool, known);
    QFETCH(QString, text);
    QFETCH(DraftState, state);
    const auto seen = known ? std::optional(Codec<QString>::encode(text)) : std::nullopt;
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s, {{u"summary"_s, u"Theirs"_s}});
    QVERIFY(open->keepDraft(summaryOf(id), u"Mine"_s, seen).has_value());
    QCOMPARE(open->drafts()->front().state, state);
    // Nor is it fresh once more because somebody goes on typing.
    QVERIFY(open->keepDraft(summaryOf(id), u"Mine, too"_s, Value{Text{"Theirs"}}).has_value());
    QCOMPARE(open->drafts()->front().state, state);
}

void tst_Draft::isOrphanedOnceTheRecordIsGone()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s);
    QVERIFY(open->keepDraft(summaryOf(id), u"Half"_s).has_value());
    QVERIFY(open->undo({}).has_value());
    QCOMPARE(open->drafts()->front().state, DraftState::Orphaned);
    QCOMPARE(open->drafts()->front().text, u"Half"_s);
}

void tst_Draft::erasureClearsIt()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s, {{u"summary"_s, u"About Robin"_s}});
    QVERIFY(open->keepDraft(summaryOf(id), u"About Robin Q"_s).has_value());
    QVERIFY(open->act("erased",
                      [&](Door& door) -> Result<void> {
                          storage::eraseField(door, typeOf<Incident>(), id.value, "summary");
                          return {};
                      })
                .has_value());
    QVERIFY(open->drafts()->empty());
    QVERIFY(open->verify({})->ok());
}

void tst_Draft::leavesNoTraceInTheFile()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s);
    const QByteArray marker = "zebra-crossing-marker";
    QVERIFY(open->keepDraft(summaryOf(id), QString::fromLatin1(marker)).has_value());
    open.close();
    QVERIFY(bytesOf(open.path()).contains(marker)); // so its absence below means something
    QVERIFY(open.reopen().has_value());
    QVERIFY(open->dropDraft(summaryOf(id)).has_value());
    open.close();
    QVERIFY(!bytesOf(open.path()).contains(marker));
    QVERIFY(!QFile::exists(open.path() + u"-journal"_s));
}

void tst_Draft::refusesWhatCantBeKept()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s);
    QCOMPARE(open->keepDraft({"incident", 99, "summary"}, u"x"_s).error().kind,
             ErrorKind::NotFound);
    QCOMPARE(open->keepDraft({"nonsense", 1, "summary"}, u"x"_s).error().kind, ErrorKind::NotFound);
    QCOMPARE(open->keepDraft(summaryOf(id), QString(5'000'000, u'x')).error().kind,
             ErrorKind::Invalid);
    open.close();
    const auto reader = Register::open(
        open.path(), Access::Read, TempRegister::author(), open.clock);
    QCOMPARE((*reader)->keepDraft(summaryOf(id), u"x"_s).error().kind, ErrorKind::ReadOnly);
    QCOMPARE((*reader)->dropDraft(summaryOf(id)).error().kind, ErrorKind::ReadOnly);
}

IREG_TEST(QCoreApplication, tst_Draft)
#include "tst_draft.moc"
