// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/workflow.h"
#include "tests/support/registeronthread.h"
#include "tests/support/suite.h"
#include "ui/itemmodels/registermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_RegisterModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestComesFirst();
    void aLineIsFilledLater();
    void sortsByRankAndBackAgain_data();
    void sortsByRankAndBackAgain();
    void wordsAndConditionsNarrow();
    void aHalfTypedWordFindsWhatBeginsWithIt();
    void anOwnersNameFindsWhatIsTheirs();
    void aChangeTouchesItsRowAlone();
    void aNewIncidentIsOneMoreRow();
    void whatNoLongerMatchesLeaves();
    void anotherProgramsChangeIsSeenAfterRefresh();
    void conditionsAreCountedAfterTheRows();
    void aKindIsFoundByItsName();
    void theNextStepFollowsOnceItIsLookedAt();
    void whatBecameOfEachStageIsShown();
    void whatIsDueIsToldAndSortedByItsTime();
    void anyFieldOfAnIncidentIsAColumn();
    void aSecondFieldDecidesWhereTheFirstTies();
    void ageCountsForOpenIncidentsOnly();
    void aLineIsReadAsASentence();
    void wordsFollowTheLanguage();

private:
    struct Shown
    {
        explicit Shown(RegisterOnThread& open)
            : model(*settled(open), Language::English, open.clock), tester(&model),
              answered(&model, &RegisterModel::answered)
        {
        }
        /// What was logged before is no news to the model.
        static RegisterOnThread& settled(RegisterOnThread& open)
        {
            QCoreApplication::processEvents();
            return open;
        }
        void ask(const RegisterQuestion& question = {})
        {
            after([this, &question] { model.ask(question); });
        }
        /// An answer can be there before the asking returns.
        template <class Act> void after(Act act)
        {
            answered.clear();
            act();
            QTRY_VERIFY(!answered.isEmpty());
        }
        QStringList column(int column)
        {
            QStringList words;
            for (int row = 0; row < model.rowCount(); ++row)
                words.append(model.index(row, column).data().toString());
            return words;
        }
        QStringList titles() { return column(column::Title); }

        RegisterModel model;
        QAbstractItemModelTester tester;
        QSignalSpy answered;
    };
    static void threeIncidents(RegisterOnThread& open);
};

void tst_RegisterModel::threeIncidents(RegisterOnThread& open)
{
    open.log(u"Mail gateway down"_s,
             {{u"kind"_s, u"service-interruption"_s}, {u"owner"_s, u"Kim"_s}});
    open.log(u"Export shown to another tenant"_s,
             {{u"kind"_s, u"data-breach"_s},
              {u"confidentiality"_s, u"high"_s},
              {u"integrity"_s, u"none"_s},
              {u"availability"_s, u"none"_s},
              {u"urgency"_s, u"high"_s},
              {u"owner"_s, u"Ana"_s}});
    open.log(u"Licence server slow"_s, {{u"kind"_s, u"reduced-quality"_s}});
}

void tst_RegisterModel::newestComesFirst()
{
    RegisterOnThread open;
    threeIncidents(open);
    Shown shown(open);
    shown.ask();
    QCOMPARE(shown.column(column::Reference),
             QStringList({u"INC-2026-0003"_s, u"INC-2026-0002"_s, u"INC-2026-0001"_s}));
    QCOMPARE(shown.model.counts().incidents, 3);
    QCOMPARE(shown.model.counts().notClosed, 3);
    QVERIFY(!shown.model.filtered());
    QCOMPARE(shown.model.rowOf(shown.model.incidentAt(1)), 1);
    QCOMPARE(shown.model.rowOf({99}), -1);
    QVERIFY(!shown.model.incidentAt(3));
}

void tst_RegisterModel::aLineIsFilledLater()
{
    RegisterOnThread open;
    for (int i = 0; i < 130; ++i) // more than the first page
        open.log(u"Incident %1"_s.arg(i));
    QCoreApplication::processEvents();
    RegisterModel model(*open, Language::English, open.clock); // a tester would look at each row
    model.ask({});
    QTRY_COMPARE(model.rowCount(), 130);
    const QModelIndex far = model.index(129, column::Title);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QCOMPARE(far.data().toString(), QString());
    QTRY_COMPARE(far.data().toString(), u"Incident 0"_s);
    QCOMPARE(changed.count(), 1);
}

void tst_RegisterModel::sortsByRankAndBackAgain_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("first");
    QTest::newRow("reference") << int(column::Reference) << Qt::AscendingOrder << u"Mail"_s;
    QTest::newRow("title") << int(column::Title) << Qt::AscendingOrder << u"Export"_s;
    QTest::newRow("title down") << int(column::Title) << Qt::DescendingOrder << u"Mail"_s;
    QTest::newRow("owner down") << int(column::Owner) << Qt::DescendingOrder << u"Mail"_s;
    QTest::newRow("age: the youngest") << int(column::Age) << Qt::AscendingOrder << u"Licence"_s;
    QTest::newRow("none: newest first") << -1 << Qt::AscendingOrder << u"Licence"_s;
}

void tst_RegisterModel::sortsByRankAndBackAgain()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QString, first);
    RegisterOnThread open;
    threeIncidents(open);
    Shown shown(open);
    shown.ask();
    shown.after([&] { shown.model.sort(column::Kind, Qt::AscendingOrder); });
    shown.after([&] { shown.model.sort(column, order); });
    QVERIFY2(shown.titles().first().startsWith(first), qPrintable(shown.titles().join(u' ')));
}

void tst_RegisterModel::wordsAndConditionsNarrow()
{
    RegisterOnThread open;
    threeIncidents(open);
    Shown shown(open);
    shown.ask({.words = u"gateway"_s, .where = {}});
    QCOMPARE(shown.titles(), QStringList({u"Mail gateway down"_s}));
    QVERIFY(shown.model.filtered());
    QCOMPARE(shown.model.counts().incidents, 3); // the total stays the whole
    Filter breach;
    breach.terms.push_back({.field = "kind",
                            .relation = Relation::Equal,
                            .values = {Text{QByteArray("data-breach")}}});
    shown.ask({.words = {}, .where = breach});
    QCOMPARE(shown.titles(), QStringList({u"Export shown to another tenant"_s}));
    shown.ask({.words = u"gateway"_s, .where = breach});
    QCOMPARE(shown.model.rowCount(), 0);
}

void tst_RegisterModel::aHalfTypedWordFindsWhatBeginsWithIt()
{
    RegisterOnThread open;
    threeIncidents(open);
    Shown shown(open);
    shown.ask({.words = u"gatew"_s, .where = {}});
    QCOMPARE(shown.model.rowCount(), 1);
    shown.ask({.words = u"gatew ma"_s, .where = {}});
    QCOMPARE(shown.model.rowCount(), 1);
    shown.ask({.words = u"gatew mx"_s, .where = {}});
    QCOMPARE(shown.model.rowCount(), 0);
    shown.ask({.words = u"\"mail gatew\" do"_s, .where = {}}); // a phrase is whole
    QCOMPARE(shown.model.rowCount(), 0);
}

void tst_RegisterModel::anOwnersNameFindsWhatIsTheirs()
{
    RegisterOnThread open;
    threeIncidents(open);
    open.set({2}, u"owner"_s, u"Zoé Émard"_s);
    open.set({3}, u"owner"_s, u"Zoran Kim"_s);
    Shown shown(open);
    shown.ask({.words = u"zo"_s, .where = {}});
    QCOMPARE(shown.model.rowCount(), 2);
    shown.ask({.words = u"emard"_s, .where = {}});
    QCOMPARE(shown.titles(), QStringList({u"Export shown to another tenant"_s}));
    shown.ask({.words = u"tenant zoé"_s, .where = {}}); // one in the title, one in the name
    QCOMPARE(shown.titles(), QStringList({u"Export shown to another tenant"_s}));
    shown.ask({.words = u"gateway zoé"_s, .where = {}});
    QCOMPARE(shown.model.rowCount(), 0);
}

void tst_RegisterModel::aChangeTouchesItsRowAlone()
{
    RegisterOnThread open;
    threeIncidents(open);
    Shown shown(open);
    shown.ask();
    QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&shown.model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex second = shown.model.index(1, column::Title);
    shown.after([&] { open.set({2}, u"title"_s, u"Export shown to two tenants"_s); });
    QCOMPARE(second.data().toString(), u"Export shown to two tenants"_s);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first()[0].toModelIndex().row(), 1);
    QCOMPARE(changed.first()[1].toModelIndex().row(), 1);
}

void tst_RegisterModel::aNewIncidentIsOneMoreRow()
{
    RegisterOnThread open;
    threeIncidents(open);
    Shown shown(open);
    shown.ask();
    QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&shown.model, &QAbstractItemModel::rowsInserted);
    shown.after([&] { open.log(u"Door found open"_s); });
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(shown.titles().first(), u"Door found open"_s);
}

void tst_RegisterModel::whatNoLongerMatchesLeaves()
{
    RegisterOnThread open;
    threeIncidents(open);
    Shown shown(open);
    shown.ask({.words = u"gateway"_s, .where = {}});
    QSignalSpy removed(&shown.model, &QAbstractItemModel::rowsRemoved);
    shown.after([&] { open.set({1}, u"title"_s, u"Post office closed"_s); });
    QCOMPARE(removed.count(), 1);
    QCOMPARE(shown.model.rowCount(), 0);
}

void tst_RegisterModel::anotherProgramsChangeIsSeenAfterRefresh()
{
    RegisterOnThread open;
    threeIncidents(open);
    Shown shown(open);
    shown.ask();
    const auto before = open.now([](Register& register_) { return register_.outsideVersion(); });
    {
        auto other = Register::open(
            open.path(), Access::Write, RegisterOnThread::author(), open.clock);
        QVERIFY(other);
        QVERIFY(logIncident(**other, {{u"title"_s, u"From outside"_s}}));
    }
    const auto after = open.now([](Register& register_) { return register_.outsideVersion(); });
    QVERIFY(before && after && *before != *after);
    shown.after([&] { shown.model.refresh(); });
    QTRY_COMPARE(shown.titles().first(), u"From outside"_s);
}

void tst_RegisterModel::conditionsAreCountedAfterTheRows()
{
    RegisterOnThread open;
    threeIncidents(open);
    Shown shown(open);
    QSignalSpy counted(&shown.model, &RegisterModel::counted);
    RegisterQuestion question;
    for (const char* kind : {"data-breach", "reduced-quality", "regression"})
        question.conditions.push_back(
            {.field = "kind", .relation = Relation::Equal, .values = {Text{QByteArray(kind)}}});
    shown.ask(question);
    QCOMPARE(shown.model.rowCount(), 3);
    QTRY_COMPARE(counted.count(), 1);
    QCOMPARE(shown.model.found(), (std::vector<qint64>{1, 1, 0}));
    question.on = 0b011;
    shown.ask(question);
    QCOMPARE(shown.model.rowCount(), 2);
    QVERIFY(shown.model.filtered());
    QCOMPARE(asked(shown.model.question()).terms.size(), 1U);
    QCOMPARE(asked(shown.model.question()).terms.front().values.size(), 2U);
}

void tst_RegisterModel::aKindIsFoundByItsName()
{
    RegisterOnThread open;
    threeIncidents(open);
    Shown shown(open);
    shown.ask({.words = u"data bre"_s, .where = {}});
    QCOMPARE(shown.titles(), QStringList({u"Export shown to another tenant"_s}));
    shown.ask({.words = u"kim INC-2026-0001"_s, .where = {}});
    QCOMPARE(shown.titles(), QStringList({u"Mail gateway down"_s}));
    shown.ask({.words = u"viol"_s, .where = {}});
    QCOMPARE(shown.model.rowCount(), 0);
    shown.after([&] { shown.model.setLanguage(Language::French); });
    QTRY_COMPARE(shown.model.rowCount(), 1);
}

void tst_RegisterModel::theNextStepFollowsOnceItIsLookedAt()
{
    RegisterOnThread open;
    threeIncidents(open);
    Shown shown(open);
    shown.ask();
    const QModelIndex step = shown.model.index(0, column::NextStep);
    QVERIFY(step.data().toString().isEmpty());
    QTRY_VERIFY(!step.data().toString().isEmpty());
    const auto held = open.now(
        [](Register& register_) { return holdWork(register_, {3}, u"Waiting for the vendor"_s); });
    QVERIFY(held);
    QTRY_COMPARE(step.data().toString(), u"Resume the work"_s);
    shown.model.setLanguage(Language::French);
    QCOMPARE(step.data().toString(), u"Reprendre le travail"_s);
}

void tst_RegisterModel::whatBecameOfEachStageIsShown()
{
    using enum StageState;
    RegisterOnThread open;
    open.log(u"Mail gateway down"_s);
    const Id<Incident> incident = open.log(u"Licence server slow"_s);
    Shown shown(open);
    shown.ask();
    const auto states = [&shown] {
        const QVariant value =
            shown.model.index(0, column::Stage).data(RegisterModel::StageStatesRole);
        return value.value<StageStates>();
    };
    QVERIFY(states() == (StageStates{Open, Ahead, Ahead, Ahead, Ahead, Ahead}));
    open.clock.advance(3600);
    QVERIFY(open.now([incident](Register& held) {
        return advance(held, incident, Stage::Evaluate, u"The clock runs"_s).has_value();
    }));
    shown.column(column::NextStep); // for this the whole incident is read
    QTRY_VERIFY(states() == (StageStates{Passed, LeftOut, Open, Ahead, Ahead, Ahead}));
}

void tst_RegisterModel::whatIsDueIsToldAndSortedByItsTime()
{
    RegisterOnThread open;
    threeIncidents(open);
    const auto add = [&open](qint64 incident, const QString& due) {
        const auto added = open.now([incident, due](Register& register_) {
            return addRecord(register_,
                             typeOf<Action>(),
                             {incident},
                             {{u"title"_s, u"Call them"_s}, {u"due"_s, due}});
        });
        QVERIFY(added);
    };
    add(1, u"2026-10-20"_s);
    add(3, u"2026-10-02"_s); // until midnight in Sydney, 6 h 20 min from now
    Shown shown(open);
    shown.ask();
    shown.after([&] { shown.model.sort(column::Due, Qt::AscendingOrder); });
    QCOMPARE(shown.column(column::Reference),
             QStringList({u"INC-2026-0003"_s, u"INC-2026-0001"_s, u"INC-2026-0002"_s}));
    QTRY_COMPARE(shown.column(column::Due),
                 QStringList({u"A-2 · today"_s, u"A-1 · Tue 20 Oct"_s, QString()}));
    const auto urgency = [&shown](int row) {
        return static_cast<RegisterModel::Urgency>(
            shown.model.index(row, column::Due).data(RegisterModel::UrgencyRole).toInt());
    };
    QCOMPARE(urgency(0), RegisterModel::Urgency::Soon);
    QCOMPARE(urgency(1), RegisterModel::Urgency::Later);
    QCOMPARE(urgency(2), RegisterModel::Urgency::None);
    open.clock.advance(3 * 24 * 3600);
    QCOMPARE(shown.column(column::Due).first(), u"A-2 · 3 d late"_s);
    QCOMPARE(urgency(0), RegisterModel::Urgency::Late);
}

void tst_RegisterModel::anyFieldOfAnIncidentIsAColumn()
{
    RegisterOnThread open;
    open.log(u"Door found open"_s,
             {{u"summary"_s, u"Nobody\nwas there"_s}, {u"personal_data"_s, u"no"_s}});
    Shown shown(open);
    const int summary = columnNamed(u"summary"_s);
    const int personal = columnNamed(u"personal_data"_s);
    QVERIFY(summary >= column::own && personal >= column::own);
    shown.model.setShown({column::Title, summary, personal});
    shown.ask();
    QTRY_COMPARE(shown.column(summary), QStringList({u"Nobody was there"_s}));
    QTRY_COMPARE(shown.column(personal), QStringList({u"No"_s}));
    for (const Field& field : typeOf<Incident>().fields)
        QVERIFY2(columnNamed(QLatin1String(field.code)) >= 0, field.code);
}

void tst_RegisterModel::aSecondFieldDecidesWhereTheFirstTies()
{
    RegisterOnThread open;
    for (const auto& [title, owner] :
         {std::pair(u"B"_s, u"Kim"_s), {u"A"_s, u"Kim"_s}, {u"C"_s, u"Ana"_s}})
        open.log(title, {{u"owner"_s, owner}});
    Shown shown(open);
    shown.ask();
    shown.after([&] { shown.model.setOrder(u"owner,-title"_s); });
    QCOMPARE(shown.titles(), QStringList({u"C"_s, u"B"_s, u"A"_s}));
    shown.after([&] { shown.model.setOrder(u"-owner,title"_s); });
    QCOMPARE(shown.titles(), QStringList({u"A"_s, u"B"_s, u"C"_s}));
}

void tst_RegisterModel::ageCountsForOpenIncidentsOnly()
{
    RegisterOnThread open;
    open.log(u"Door found open"_s);
    open.clock.advance(3 * 24 * 3600);
    Shown shown(open);
    shown.ask();
    const QString threeDays = shown.column(column::Age).first();
    QVERIFY2(threeDays.startsWith(u'3') || threeDays.startsWith(u"4320"_s), qPrintable(threeDays));
    const auto closed = open.now([](Register& register_) -> Result<Outcome> {
        const auto said = setFields(register_,
                                    {&typeOf<Incident>(), 1},
                                    {{u"disposition"_s, u"false-positive"_s},
                                     {u"disposition_reason"_s, u"A test of the alarm"_s}},
                                    {});
        return said ? closeIncident(register_, {1}, u"Nothing happened"_s) : said;
    });
    QVERIFY(closed);
    QTRY_COMPARE(shown.model.counts().notClosed, 0);
    QCOMPARE(shown.column(column::Age), QStringList({QString()}));
    QCOMPARE(shown.model.counts().notClosed, 0);
}

void tst_RegisterModel::aLineIsReadAsASentence()
{
    RegisterOnThread open;
    threeIncidents(open);
    Shown shown(open);
    shown.ask();
    const QString spoken =
        shown.model.index(2, column::Reference).data(Qt::AccessibleTextRole).toString();
    for (const QString& part : {u"INC-2026-0001"_s, u"Mail gateway down"_s, u"Kim"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
}

void tst_RegisterModel::wordsFollowTheLanguage()
{
    RegisterOnThread open;
    threeIncidents(open);
    Shown shown(open);
    shown.ask();
    const QString english = shown.model.headerData(column::Owner, Qt::Horizontal).toString();
    QSignalSpy headings(&shown.model, &QAbstractItemModel::headerDataChanged);
    shown.model.setLanguage(Language::French);
    QCOMPARE(headings.count(), 1);
    QVERIFY(shown.model.headerData(column::Owner, Qt::Horizontal).toString() != english);
}

IREG_TEST(QCoreApplication, tst_RegisterModel)
#include "tst_registermodel.moc"
