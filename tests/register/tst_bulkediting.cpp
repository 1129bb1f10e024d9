// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/bulkediting.h"
#include "model/register/dossiers.h"
#include "model/register/workflow.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_BulkEditing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOwnerIsGivenToThoseWhoHaveAnother();
    void tryingSaysTheSameAndWritesNothing();
    void oneUndoTakesAllOfItBack();
    void whoRefusesIsNamedAndStays();
    void aTagIsGivenOnce();
    void eachGetsAnActionOfItsOwn();
    void anActionThatIsWrongIsRefusedForAll();
    void whoHasNoGapsGoesOnAndTheOthersStay();
    void severalGoOnAllOrNone();

private:
    std::optional<Stage> stageOf(qint64 id) const
    {
        return dossier(**m_open, {id})->incident.stage;
    }
    /// Nothing is missing in its first stage any longer.
    void assess(qint64 id) const;
    QStringList owners() const;

    std::unique_ptr<TempRegister> m_open;
};

void tst_BulkEditing::init()
{
    m_open = std::make_unique<TempRegister>();
    m_open->log(u"Labels"_s, {{u"owner"_s, u"Kim"_s}});
    m_open->log(u"Export"_s, {{u"owner"_s, u"Ana"_s}});
    m_open->log(u"Search"_s);
}

QStringList tst_BulkEditing::owners() const
{
    QStringList names;
    for (qint64 id : {1, 2, 3}) {
        const auto known = dossier(**m_open, {id});
        names.append(known->nameOf(known->incident.owner));
    }
    return names;
}

void tst_BulkEditing::anOwnerIsGivenToThoseWhoHaveAnother()
{
    const auto done = changeIncidents(**m_open, {1, 2, 3}, {.facts = {{u"owner"_s, u"Ana"_s}}});
    QVERIFY(done);
    QCOMPARE(done->changed, 2);
    QCOMPARE(done->unchanged, 1);
    QVERIFY(done->refused.empty() && done->action > 0);
    QCOMPARE(owners(), QStringList({u"Ana"_s, u"Ana"_s, u"Ana"_s}));
    const auto again = changeIncidents(**m_open, {1, 2, 3}, {.facts = {{u"owner"_s, u"Ana"_s}}});
    QCOMPARE(again->unchanged, 3);
    QCOMPARE(again->action, 0);
}

void tst_BulkEditing::tryingSaysTheSameAndWritesNothing()
{
    const auto head = (*m_open)->head();
    const auto tried = wouldChange(**m_open, {1, 2, 3}, {.facts = {{u"owner"_s, u"Zoé"_s}}});
    QVERIFY(tried);
    QCOMPARE(tried->changed, 3);
    QCOMPARE(tried->action, 0);
    QCOMPARE((*m_open)->head()->seq, head->seq);
    QCOMPARE(owners(), QStringList({u"Kim"_s, u"Ana"_s, QString()}));
}

void tst_BulkEditing::oneUndoTakesAllOfItBack()
{
    const auto done = changeIncidents(**m_open, {1, 2, 3}, {.facts = {{u"owner"_s, u"Zoé"_s}}});
    QVERIFY((*m_open)->undo(done->action));
    QCOMPARE(owners(), QStringList({u"Kim"_s, u"Ana"_s, QString()}));
}

/// What is computed for the second needs no reason to be said again; the others do.
void tst_BulkEditing::whoRefusesIsNamedAndStays()
{
    const auto graded = setFields(**m_open,
                                  {&typeOf<Incident>(), 2},
                                  {{u"confidentiality"_s, u"none"_s},
                                   {u"integrity"_s, u"none"_s},
                                   {u"availability"_s, u"none"_s},
                                   {u"urgency"_s, u"low"_s}},
                                  {});
    QVERIFY(graded);
    const auto computed = dossier(**m_open, {2})->incident.severity;
    QVERIFY(computed);
    const BulkChange change{.facts = {{u"severity"_s, QLatin1String(codeOf(*computed))}}};
    const auto done = changeIncidents(**m_open, {1, 2, 3}, change);
    QVERIFY(done);
    QCOMPARE(done->unchanged, 1);
    QCOMPARE(done->refused.size(), 2U);
    QCOMPARE(done->refused.front().reference, u"INC-2026-0001"_s);
    QCOMPARE(done->refused.front().error.detail, u"#reason-missing"_s);
    QVERIFY(!dossier(**m_open, {1})->incident.severity);
}

void tst_BulkEditing::aTagIsGivenOnce()
{
    const BulkChange change{.tag = {{u"path"_s, u"team.search"_s}}};
    QCOMPARE(changeIncidents(**m_open, {1, 3}, change)->changed, 2);
    const auto again = changeIncidents(**m_open, {1, 2, 3}, change);
    QCOMPARE(again->changed, 1);
    QCOMPARE(again->unchanged, 2);
    QCOMPARE(dossier(**m_open, {1})->tags.size(), 1U);
}

void tst_BulkEditing::eachGetsAnActionOfItsOwn()
{
    const BulkChange change{.action = {{u"title"_s, u"Call them"_s}, {u"owner"_s, u"Kim"_s}}};
    const auto done = changeIncidents(**m_open, {1, 2}, change);
    QCOMPARE(done->changed, 2);
    QCOMPARE(dossier(**m_open, {2})->actions.size(), 1U);
    QVERIFY(dossier(**m_open, {3})->actions.empty());
    QVERIFY((*m_open)->undo(done->action));
    QVERIFY(dossier(**m_open, {1})->actions.empty() && dossier(**m_open, {2})->actions.empty());
}

void tst_BulkEditing::anActionThatIsWrongIsRefusedForAll()
{
    const auto head = (*m_open)->head();
    const BulkChange change{.action = {{u"title"_s, u"Call"_s}, {u"due"_s, u"some day"_s}}};
    QVERIFY(!changeIncidents(**m_open, {1, 2}, change));
    QVERIFY(!wouldChange(**m_open, {1, 2}, change));
    QCOMPARE((*m_open)->head()->seq, head->seq);
}

void tst_BulkEditing::assess(qint64 id) const
{
    const auto done = setFields(**m_open,
                                {&typeOf<Incident>(), id},
                                {{u"kind"_s, u"service-interruption"_s},
                                 {u"disposition"_s, u"confirmed"_s},
                                 {u"severity"_s, u"low"_s},
                                 {u"owner"_s, u"Kim"_s},
                                 {u"noticed"_s, u"2026-10-02 09:00"_s},
                                 {u"aware_at"_s, u"2026-10-02 09:00"_s},
                                 {u"summary"_s, u"The labels were wrong"_s}},
                                u"as we see it"_s);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    QCOMPARE(gapsBefore(**m_open, {id}, std::nullopt)->size(), 0U);
}

void tst_BulkEditing::whoHasNoGapsGoesOnAndTheOthersStay()
{
    assess(1);
    assess(3);
    const auto tried = wouldChange(**m_open, {1, 2, 3}, {.nextStage = true});
    QCOMPARE(tried->changed, 2);
    QCOMPARE(stageOf(1), Stage::Assess);
    const auto done = changeIncidents(**m_open, {1, 2, 3}, {.nextStage = true});
    QCOMPARE(done->changed, 2);
    QCOMPARE(done->refused.size(), 1U);
    QCOMPARE(done->refused.front().error.kind, ErrorKind::Gate);
    QVERIFY(done->refused.front().error.place.isEmpty()); // the line begins with it
    QCOMPARE(stageOf(1), Stage::Contain);
    QCOMPARE(stageOf(2), Stage::Assess);
    QCOMPARE(stageOf(3), Stage::Contain);
    QVERIFY((*m_open)->undo(done->action));
    QCOMPARE(stageOf(1), Stage::Assess);
    QCOMPARE(stageOf(3), Stage::Assess);
}

void tst_BulkEditing::severalGoOnAllOrNone()
{
    assess(1);
    const auto refused = advanceAll(**m_open, {{1}, {2}});
    QCOMPARE(refused.error().kind, ErrorKind::Gate);
    QCOMPARE(refused.error().place, dossier(**m_open, {2})->incident.reference);
    QCOMPARE(stageOf(1), Stage::Assess);
    assess(2);
    const auto done = advanceAll(**m_open, {{1}, {2}, {1}});
    QCOMPARE(done->changed.size(), 2);
    QCOMPARE(stageOf(1), Stage::Contain);
    QCOMPARE(stageOf(2), Stage::Contain);
}

IREG_TEST(QCoreApplication, tst_BulkEditing)
#include "tst_bulkediting.moc"
