// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/dossiers.h"
#include "model/register/logging.h"
#include "tests/journey/windowunderhand.h"
#include "tests/support/suite.h"
#include "ui/incident/incidentactions.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/meetingview.h"
#include "ui/incident/whylist.h"
#include "ui/incident/whytreeview.h"
#include "ui/main/commandpalette.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recordform.h"
#include "ui/widgets/proseedit.h"

#include <QListWidget>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// Looking back at an incident in the window, without a mouse: the why-tree, and the meeting.
class tst_Review final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_hand.reset(); }
    void theTreeIsMadeByKeysAndUndone();
    void theMeetingMakesActionsAndLessons();
    void thePaletteLeadsToBoth();

private:
    IncidentPage* page() const { return m_hand->find<IncidentPage>(); }
    WhyModel& tree() const { return page()->findChild<WhyTreeView*>()->list()->rows(); }
    void answer(const QString& text)
    {
        QTRY_VERIFY(qobject_cast<ProseEdit*>(m_hand->focus()));
        m_hand->type(text);
    }
    Dossier known() const
    {
        return *m_hand->window->session()
                    ->thread()
                    .ask([id = page()->shown()](Register& open) { return dossier(open, id); })
                    .result();
    }

    std::unique_ptr<WindowUnderHand> m_hand;
};

void tst_Review::init()
{
    m_hand = std::make_unique<WindowUnderHand>();
    m_hand->open({u"Mail stood still"_s});
    m_hand->press(QKeySequence(u"Return"_s));
    QTRY_VERIFY(page()->isVisible());
    QTRY_VERIFY(page()->findChild<WhyTreeView*>());
    QTRY_VERIFY(page()->findChild<IncidentActions*>()->at(IncidentActions::AskWhy)->isEnabled());
    QTRY_VERIFY(page()->isAncestorOf(m_hand->focus()));
}

void tst_Review::theTreeIsMadeByKeysAndUndone()
{
    m_hand->press(QKeySequence(u"Ctrl+Shift+Y"_s));
    answer(u"The certificate was over"_s);
    m_hand->press(QKeySequence(u"Shift+Return"_s));
    QTRY_COMPARE(tree().rowCount(), 2);
    answer(u"The reminder goes to a mailbox that nobody reads"_s);
    m_hand->press(QKeySequence(u"Return"_s));
    QTRY_VERIFY(tree().rowOf({2}) == 1 && qobject_cast<WhyList*>(m_hand->focus()));
    m_hand->press(QKeySequence(u"R"_s));
    QTRY_VERIFY(tree().at(1).root);
    QCOMPARE(known().incident.rootCause, u"The reminder goes to a mailbox that nobody reads"_s);
    m_hand->press(QKeySequence(u"Up"_s));
    m_hand->press(QKeySequence(u"Del"_s));
    QTRY_COMPARE(tree().rowCount(), 0);
    QVERIFY(known().incident.rootCause.isEmpty());
    m_hand->press(QKeySequence(u"Ctrl+Z"_s));
    QTRY_COMPARE(tree().rowCount(), 2);
    QVERIFY(tree().at(1).root);
}

void tst_Review::theMeetingMakesActionsAndLessons()
{
    m_hand->press(QKeySequence(u"Ctrl+Shift+Y"_s));
    answer(u"No alarm before the end of a certificate"_s);
    m_hand->press(QKeySequence(u"Return"_s));
    QTRY_VERIFY(tree().rowOf({1}) == 0);
    m_hand->press(QKeySequence(u"F11"_s));
    QTRY_VERIFY(page()->findChild<MeetingView*>());
    auto* meeting = page()->findChild<MeetingView*>();
    QTRY_COMPARE(m_hand->focus(), static_cast<QWidget*>(meeting->lines()));
    for (int step = 0; step < static_cast<int>(AgendaStep::Whys); ++step)
        m_hand->press(QKeySequence(u"PgDown"_s));
    QCOMPARE(meeting->step(), AgendaStep::Whys);
    m_hand->press(QKeySequence(u"A"_s));
    QTRY_VERIFY(meeting->form());
    m_hand->press(QKeySequence(u"Return"_s));
    QTRY_COMPARE(meeting->made(), u"A-1  No alarm before the end of a certificate"_s);
    m_hand->press(QKeySequence(u"L"_s));
    QTRY_VERIFY(meeting->form());
    m_hand->press(QKeySequence(u"Ctrl+Return"_s));
    QTRY_VERIFY(meeting->made().contains(u"L-1"_s));
    m_hand->press(QKeySequence(u"Esc"_s));
    QTRY_VERIFY(!meeting->isVisible());
    QVERIFY(!m_hand->window->isFullScreen());
    QCOMPARE(known().actions.size(), std::size_t{1});
    QCOMPARE(known().lessons.size(), std::size_t{1});
}

void tst_Review::thePaletteLeadsToBoth()
{
    const auto run = [this](const QString& words) {
        m_hand->press(QKeySequence(u"Ctrl+K"_s));
        QTRY_VERIFY(m_hand->find<CommandPalette>() && m_hand->find<CommandPalette>()->isVisible());
        m_hand->type(words);
        m_hand->press(QKeySequence(u"Return"_s));
    };
    run(u"ask why"_s);
    answer(u"x"_s);
    m_hand->press(QKeySequence(u"Esc"_s)); // asks, since something was typed
    m_hand->press(QKeySequence(u"Esc"_s));
    QTRY_COMPARE(tree().rowCount(), 0);
    run(u"review meeting"_s);
    QTRY_VERIFY(page()->findChild<MeetingView*>()
                && page()->findChild<MeetingView*>()->isVisible());
}

IREG_TEST(QApplication, tst_Review)
#include "tst_review.moc"
