// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/register/dossiers.h"
#include "model/register/removal.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_Removal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasAddedByMistakeGoesAndItsHistoryStays();
    void aRemovalNeedsAReason();
    void whatAnotherRecordNamesStays();
    void whatIsGoneIsNotUndone();
    void anUndoingNamesNothingThatIsGone();
    void anActionIsUndoneOnce();
    void whatAUseCaseMadeStays_data();
    void whatAUseCaseMadeStays();

private:
    RecordRef item() const { return {&typeOf<CatalogueItem>(), m_item}; }
    RecordRef affected() const { return {&typeOf<Affected>(), m_affected}; }

    /// What an undoing that is refused says, without the record.
    QString refusal(qint64 action) const
    {
        const auto undone = (*m_open)->undo(action);
        if (undone || undone.error().kind != ErrorKind::Conflict)
            return undone ? u"undone"_s : u"no conflict"_s;
        return undone.error().detail.section(u' ', 0, 1);
    }

    std::unique_ptr<TempRegister> m_open;
    Id<Incident> m_incident;
    qint64 m_item = 0;
    qint64 m_affected = 0;
};

void tst_Removal::init()
{
    m_open = std::make_unique<TempRegister>();
    m_incident = m_open->log(u"One"_s);
    m_item = addRecord(**m_open, typeOf<CatalogueItem>(), {}, {{u"name"_s, u"Portal"_s}})->id;
    m_affected =
        addRecord(**m_open, typeOf<Affected>(), m_incident, {{u"item"_s, u"Portal"_s}})->id;
}

void tst_Removal::whatWasAddedByMistakeGoesAndItsHistoryStays()
{
    const auto removed = removeRecord(**m_open, affected(), u"Wrong item"_s);
    QVERIFY(removed.has_value());
    const auto known = dossier(**m_open, m_incident);
    QVERIFY(known->affected.empty());
    QCOMPARE(known->timeline.back().text, u"Wrong item"_s);
    QVERIFY((*m_open)->verify({})->ok());
    QVERIFY((*m_open)->undo(removed->action).has_value());
    QCOMPARE(dossier(**m_open, m_incident)->affected.size(), 1U);
}

void tst_Removal::aRemovalNeedsAReason()
{
    for (const QString& reason : {QString(), u"  "_s}) {
        const auto removed = removeRecord(**m_open, affected(), reason);
        QCOMPARE(removed.error().kind, ErrorKind::Invalid);
        QCOMPARE(removed.error().place, u"reason"_s);
    }
    QCOMPARE(dossier(**m_open, m_incident)->affected.size(), 1U);
}

void tst_Removal::whatAnotherRecordNamesStays()
{
    QCOMPARE(removeRecord(**m_open, item(), u"Mistake"_s).error().kind, ErrorKind::Constraint);
    QVERIFY(removeRecord(**m_open, affected(), u"Mistake"_s).has_value());
    QVERIFY(removeRecord(**m_open, item(), u"Mistake"_s).has_value());
}

void tst_Removal::whatIsGoneIsNotUndone()
{
    const auto added = addRecord(
        **m_open, typeOf<Affected>(), m_incident, {{u"item"_s, u"Portal"_s}});
    const RecordRef ref{&typeOf<Affected>(), added->id};
    const auto edited = setFields(**m_open, ref, {{u"effect"_s, u"Wrong"_s}}, {});
    QVERIFY(removeRecord(**m_open, ref, u"Twice"_s).has_value());
    QCOMPARE(refusal(added->action), u"#undo-gone affected"_s);
    QCOMPARE(refusal(edited->action), u"#undo-gone affected"_s);
}

void tst_Removal::anUndoingNamesNothingThatIsGone()
{
    addRecord(**m_open, typeOf<CatalogueItem>(), {}, {{u"name"_s, u"Shop"_s}});
    const auto edited = setFields(**m_open, affected(), {{u"item"_s, u"Shop"_s}}, {});
    QVERIFY(removeRecord(**m_open, item(), u"Mistake"_s).has_value());
    QCOMPARE(refusal(edited->action), u"#undo-names-gone affected"_s);
}

void tst_Removal::anActionIsUndoneOnce()
{
    const auto edited = setFields(**m_open, affected(), {{u"effect"_s, u"Wrong"_s}}, {});
    QVERIFY((*m_open)->undo(edited->action).has_value());
    QCOMPARE(refusal(edited->action), u"#undone-already %1"_s.arg(edited->action));
}

void tst_Removal::whatAUseCaseMadeStays_data()
{
    QTest::addColumn<QByteArray>("record");
    for (const char* record : {"incident", "stage_visit", "register"})
        QTest::newRow(record) << QByteArray(record);
}

void tst_Removal::whatAUseCaseMadeStays()
{
    QFETCH(QByteArray, record);
    const RecordType* type = recordType(record);
    QVERIFY(type);
    QVERIFY(!type->isAddable());
    const auto removed = removeRecord(**m_open, {type, 1}, u"Mistake"_s);
    QCOMPARE(removed.error().kind, ErrorKind::Constraint);
}

IREG_TEST(QCoreApplication, tst_Removal)
#include "tst_removal.moc"
