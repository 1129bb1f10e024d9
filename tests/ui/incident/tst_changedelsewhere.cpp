// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/removal.h"
#include "tests/support/suite.h"
#include "tests/ui/incident/pagefixture.h"
#include "ui/incident/factsview.h"
#include "ui/incident/sectionstack.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recordsection.h"

#include <QPushButton>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class TstChangedElsewhere final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<PageFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void typedTextSurvivesAChangeFromElsewhere();
    void whatIsRefusedIsNotSavedByWhatElseChanges();
    void aDraftAgainstSomebodysChangeIsStaleFromTheBeginning();
    void whatIsTypedForARecordThatIsTakenOutStays();
    void anActionThatChangesNothingTellsNobody();

private:
    FieldEditor* editor(const QString& field, Stage stage = Stage::Assess)
    {
        return m_fixture->editor(field, stage);
    }
    void type(FieldEditor* editor, const QString& text) { PageFixture::type(editor, text); }
    SectionStack* sections() { return m_fixture->page->findChild<SectionStack*>(); }

    std::unique_ptr<PageFixture> m_fixture;
};

void TstChangedElsewhere::typedTextSurvivesAChangeFromElsewhere()
{
    FieldEditor* at = editor(u"countries"_s, Stage::Evaluate);
    type(at, u"AU"_s);
    QVERIFY(m_fixture->set(u"countries"_s, u"FR"_s));
    QVERIFY(m_fixture->set(u"impact"_s, u"Two customers"_s));
    QCOMPARE(at->text(), u"AU"_s);
    QVERIFY(at->focusWidget()->hasFocus());
    QVERIFY2(at->problem().contains(u"FR"_s), qPrintable(at->problem()));
    QCOMPARE(sections()->facts()->form(Stage::Evaluate)->editor(u"impact"_s)->text(),
             u"Two customers"_s);
    at->flush(); // as leaving the field does
    m_fixture->settle();
    QCOMPARE(m_fixture->stored("countries"), u"FR"_s);
    QVERIFY(at->isDirty());
    QTest::mouseClick(at->replaceButton(), Qt::LeftButton);
    m_fixture->settle();
    QCOMPARE(m_fixture->stored("countries"), u"AU"_s);
    QCOMPARE(at->problem(), QString());
    QVERIFY(!at->replaceButton()->isVisible());
}

void TstChangedElsewhere::whatIsRefusedIsNotSavedByWhatElseChanges()
{
    FieldEditor* at = editor(u"countries"_s, Stage::Evaluate);
    type(at, u"AU"_s);
    // Not seen here yet when the field is left: the register refuses it.
    QVERIFY(m_fixture->setElsewhere(u"countries"_s, u"FR"_s));
    at->flush();
    m_fixture->settle();
    QVERIFY(m_fixture->set(u"impact"_s, u"Two customers"_s));
    at->flush();
    m_fixture->settle();
    QCOMPARE(m_fixture->stored("countries"), u"FR"_s);
    QVERIFY2(at->problem().contains(u"FR"_s), qPrintable(at->problem()));
    QTest::mouseClick(at->takeButton(), Qt::LeftButton);
    QCOMPARE(at->text(), u"FR"_s);
    QVERIFY(!at->isDirty());
}

/// It is kept for the first time when theirs is there already; recalled after a kill it must not be
/// saved over that by itself.
void TstChangedElsewhere::aDraftAgainstSomebodysChangeIsStaleFromTheBeginning()
{
    FieldEditor* at = editor(u"countries"_s, Stage::Evaluate);
    type(at, u"AU"_s);
    QVERIFY(m_fixture->set(u"countries"_s, u"FR"_s));
    type(at, u"AU,NZ"_s);
    const auto drafts = [this] {
        return m_fixture->ask([](Register& open) { return open.drafts(); }).value();
    };
    QTRY_COMPARE(drafts().size(), 1U);
    QCOMPARE(drafts().front().text, u"AU,NZ"_s);
    QVERIFY(drafts().front().state == DraftState::Stale);
}

void TstChangedElsewhere::whatIsTypedForARecordThatIsTakenOutStays()
{
    const Id<Incident> id = m_fixture->incident;
    const auto added = m_fixture->ask([id](Register& open) {
        return addRecord(open, typeOf<Action>(), id, {{u"title"_s, u"Mend the filter"_s}});
    });
    RecordSection* actions = sections()->section<Action>();
    sections()->goTo(actions);
    QVERIFY(actions->showRecord(added->id, u"result"_s));
    FieldEditor* result = actions->form()->editor(u"result"_s);
    type(result, u"precious"_s);
    const RecordRef ref{&typeOf<Action>(), added->id};
    QVERIFY(
        m_fixture->ask([ref](Register& open) { return removeRecord(open, ref, u"a mistake"_s); }));
    m_fixture->settle();
    QVERIFY(result->isVisible());
    QCOMPARE(result->text(), u"precious"_s);
    QVERIFY(result->focusWidget()->hasFocus());
    QVERIFY(!actions->acceptButton()->isVisible());
    actions->closeButton()->click();
    QVERIFY(!result->isVisible());
}

void TstChangedElsewhere::anActionThatChangesNothingTellsNobody()
{
    int told = 0;
    connect(&m_fixture->thread(), &RegisterThread::changed, this, [&told] { ++told; });
    QVERIFY(m_fixture->set(u"impact"_s, u"Two customers"_s));
    QCOMPARE(told, 1);
    const auto again = m_fixture->set(u"impact"_s, u"Two customers"_s);
    QVERIFY(again);
    QCOMPARE(again->action, 0);
    QCOMPARE(told, 1);
}

IREG_TEST(QApplication, TstChangedElsewhere)
#include "tst_changedelsewhere.moc"
