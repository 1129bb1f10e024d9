// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/incident/provenance.h"
#include "model/language/standing.h"
#include "model/register/editing.h"
#include "tests/support/suite.h"
#include "tests/ui/incident/pagefixture.h"
#include "ui/incident/badgebutton.h"
#include "ui/incident/incidentactions.h"
#include "ui/incident/incidenthead.h"
#include "ui/incident/severitypanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_IncidentHead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<PageFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void itSaysWhereTheIncidentStands();
    void whatItNamesIsAWayToIt();
    void oneChordCopiesIt();
    void theOwnerIsChosenFromThePeople();
    void theSeverityOpensItsPanel();
    void everythingThatCanBeDoneIsInItsMenu();
    void whoReadsChoosesNoOwner();

private:
    IncidentHead* head() const { return m_fixture->page->findChild<IncidentHead*>(); }
    QStringList people() const
    {
        QStringList names;
        for (const QAction* action : head()->ownerButton()->menu()->actions())
            names.append(action->text());
        return names;
    }

    std::unique_ptr<PageFixture> m_fixture;
};

void tst_IncidentHead::itSaysWhereTheIncidentStands()
{
    const auto told = [this] {
        return whereWeStand(Language::English, m_fixture->dossier(), m_fixture->clock.now());
    };
    QVERIFY(!head()->standing().isEmpty());
    QCOMPARE(head()->standing(), told());
    const QString before = head()->standing();
    QVERIFY(m_fixture->set(u"contained_at"_s, u"-1h"_s));
    QCOMPARE(head()->standing(), told());
    QVERIFY(head()->standing() != before);
    m_fixture->page->setLanguage(Language::French);
    QCOMPARE(head()->standing(),
             whereWeStand(Language::French, m_fixture->dossier(), m_fixture->clock.now()));
}

void tst_IncidentHead::whatItNamesIsAWayToIt()
{
    auto* label = head()->findChild<QLabel*>(u"standing"_s);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    const Id<Incident> other = m_fixture->log(u"Seen <before> & noted"_s);
    QVERIFY(m_fixture->ask([id = m_fixture->incident, other](Register& open) {
        return linkIncidents(open, id, LinkKind::DuplicateOf, other);
    }));
    QVERIFY(m_fixture->set(u"disposition_reason"_s, u"The same"_s));
    QTRY_VERIFY(label->text().contains(u"<a href=\"2\">INC-2026-0002</a>"_s));
    QVERIFY(!head()->standing().contains(u'<')); // what is copied stays words
    QSignalSpy wanted(m_fixture->page.get(), &Page::incidentRequested);
    Q_EMIT label->linkActivated(QString::number(other.value));
    QCOMPARE(wanted.count(), 1);
}

void tst_IncidentHead::oneChordCopiesIt()
{
    QSignalSpy said(m_fixture->page.get(), &IncidentPage::messageRaised);
    QGuiApplication::clipboard()->clear();
    auto* action = m_fixture->page->findChild<IncidentActions*>()->at(
        IncidentActions::CopyStanding);
    QCOMPARE(action->shortcut(), QKeySequence(u"Ctrl+Shift+W"_s));
    action->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"INC-2026-0001: "_s + head()->standing());
    QCOMPARE(said.size(), 1);
    QGuiApplication::clipboard()->clear();
    for (QPushButton* button : head()->findChildren<QPushButton*>()) {
        if (button->text() == u"Copy"_s)
            button->click();
    }
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
}

void tst_IncidentHead::theOwnerIsChosenFromThePeople()
{
    QCOMPARE(head()->ownerButton()->text(), u"No owner yet"_s);
    QVERIFY(!people().contains(u"Nobody"_s));
    QVERIFY(m_fixture->ask([](Register& open) {
        return addRecord(open, typeOf<Person>(), {}, {{u"name"_s, u"Ida & Kim"_s}});
    }));
    QSignalSpy undo(m_fixture->page.get(), &IncidentPage::undoOffered);
    QCOMPARE(people().count(u"Ida && Kim"_s), 1);
    head()->ownerButton()->menu()->actions().at(people().indexOf(u"Ida && Kim"_s))->trigger();
    m_fixture->settle();
    QCOMPARE(m_fixture->stored("owner"), u"Ida & Kim"_s);
    QCOMPARE(undo.size(), 1);
    QCOMPARE(head()->ownerButton()->accessibleName(), u"Owner: Ida & Kim"_s);
    head()->ownerButton()->menu()->actions().at(people().indexOf(u"Nobody"_s))->trigger();
    m_fixture->settle();
    QCOMPARE(m_fixture->stored("owner"), QString());
    head()->ownerButton()->menu()->actions().at(people().indexOf(u"Somebody else…"_s))->trigger();
    FieldEditor* field = m_fixture->page->findChild<SectionStack*>()
                             ->facts()
                             ->form(Stage::Assess)
                             ->editor(u"owner"_s);
    QVERIFY(field->isAncestorOf(m_fixture->page->focusWidget()));
}

void tst_IncidentHead::theSeverityOpensItsPanel()
{
    auto* panel = m_fixture->page->findChild<SeverityPanel*>();
    QVERIFY(!panel->isVisible());
    QTest::mouseClick(head()->severityButton(), Qt::LeftButton);
    QVERIFY(panel->isVisible());
    head()->severityButton()->setFocus();
    QTest::keyClick(head()->severityButton(), Qt::Key_Space);
    QVERIFY(!panel->isVisible());
    QVERIFY(m_fixture->set(u"severity"_s, u"high"_s, u"It is"_s));
    QCOMPARE(head()->severityButton()->accessibleName(), u"Severity: High, overridden"_s);
}

void tst_IncidentHead::everythingThatCanBeDoneIsInItsMenu()
{
    const auto* more = head()->findChild<QToolButton*>(u"more"_s);
    QCOMPARE(more->menu()->actions(), m_fixture->page->pageActions());
    QVERIFY(!more->accessibleName().isEmpty());
}

void tst_IncidentHead::whoReadsChoosesNoOwner()
{
    m_fixture = std::make_unique<PageFixture>(Access::Read);
    QVERIFY(!head()->ownerButton()->isEnabled());
    QVERIFY(!head()->standing().isEmpty());
}

IREG_TEST(QApplication, tst_IncidentHead)
#include "tst_incidenthead.moc"
