// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/reviews.h"
#include "tests/support/suite.h"
#include "tests/ui/incident/pagefixture.h"
#include "ui/incident/incidentactions.h"
#include "ui/incident/meetingview.h"
#include "ui/incident/reviewview.h"
#include "ui/incident/whytreeview.h"
#include "ui/records/recordform.h"
#include "ui/widgets/theme.h"

#include <QListWidget>
#include <QPushButton>

using namespace ireg;
using namespace Qt::StringLiterals;

namespace
{

class MeetingUnderHand
{
public:
    explicit MeetingUnderHand(Access access = Access::Write) : fixture(access)
    {
        const Id<Incident> incident = fixture.incident;
        if (access == Access::Write)
            fixture.ask([incident](Register& open) {
                return setReview(open,
                                 incident,
                                 {{u"went_well"_s, u"The call came early\nBackups held"_s},
                                  {u"went_badly"_s, u"Nobody watched the queue"_s}});
            });
        fixture.page->findChild<IncidentActions*>()->at(IncidentActions::Meeting)->trigger();
        fixture.settle();
        view = fixture.page->findChild<MeetingView*>();
    }

    void press(Qt::Key key, QWidget* at = nullptr)
    {
        QTest::keyClick(at ? at : view->lines(), key);
        fixture.settle();
    }
    QStringList lines() const
    {
        QStringList texts;
        for (int row = 0; row < view->lines()->count(); ++row)
            texts.append(view->lines()->item(row)->text());
        return texts;
    }
    /// As a person does: into the field of the open form.
    void type(const QString& field, const QString& text)
    {
        view->form()->editor(field)->restore(text);
        fixture.settle();
    }

    test::PageFixture fixture;
    MeetingView* view = nullptr;
};

} // namespace

class tst_MeetingView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysLeadThroughTheAgenda();
    void aLineBecomesAnAction();
    void aLineBecomesALesson();
    void whatIsRefusedStaysTyped();
    void whatIsGivenUpLeavesNothing();
    void escapeAsksBeforeTypedTextIsLost();
    void lettersFollowTheZoom();
    void nothingIsMadeWhereNothingMayChange();
    void theReviewWalksItsAgenda();
};

void tst_MeetingView::keysLeadThroughTheAgenda()
{
    MeetingUnderHand meeting;
    QVERIFY(meeting.view->isFullScreen());
    QCOMPARE(meeting.view->step(), AgendaStep::Summary);
    for (const auto& [step, code] : codes<AgendaStep>) {
        QCOMPARE(meeting.view->step(), step);
        meeting.press(Qt::Key_PageDown);
    }
    QCOMPARE(meeting.view->step(), AgendaStep::Approval);
    meeting.press(Qt::Key_Left);
    QCOMPARE(meeting.view->step(), AgendaStep::Lessons);
    meeting.press(Qt::Key_Right);
    QCOMPARE(meeting.view->step(), AgendaStep::Approval);
    meeting.view->goTo(AgendaStep::Timeline);
    QVERIFY(!meeting.lines().isEmpty()); // its course, though nobody wrote an entry
    meeting.view->goTo(AgendaStep::WentWell);
    QCOMPARE(meeting.lines(), (QStringList{u"The call came early"_s, u"Backups held"_s}));
    meeting.press(Qt::Key_Escape);
    QVERIFY(!meeting.view->isVisible());
}

void tst_MeetingView::aLineBecomesAnAction()
{
    MeetingUnderHand meeting;
    meeting.view->goTo(AgendaStep::WentWell);
    meeting.press(Qt::Key_Down);
    meeting.press(Qt::Key_A);
    QVERIFY(meeting.view->form());
    QCOMPARE(meeting.view->form()->editor(u"title"_s)->text(), u"Backups held"_s);
    meeting.type(u"title"_s, u"Try a restore each month"_s);
    meeting.type(u"owner"_s, u"Kim Tran"_s);
    meeting.type(u"due"_s, u"2027-01-15"_s);
    meeting.press(Qt::Key_Return, meeting.view);
    QVERIFY(!meeting.view->form());
    QCOMPARE(meeting.view->made(), u"A-1  Try a restore each month"_s);
    const Dossier known = meeting.fixture.dossier();
    QCOMPARE(known.actions.size(), std::size_t{1});
    QCOMPARE(known.nameOf(known.actions.front().owner), u"Kim Tran"_s);
    QCOMPARE(known.actions.front().due, QDate(2027, 1, 15));
    meeting.press(Qt::Key_PageDown);
    QCOMPARE(meeting.view->made(), QString());
    meeting.press(Qt::Key_PageUp);
    QCOMPARE(meeting.view->made(), u"A-1  Try a restore each month"_s);
    meeting.view->goTo(AgendaStep::Actions);
    QVERIFY(meeting.lines().join(u' ').contains(u"Kim Tran"_s));
}

void tst_MeetingView::aLineBecomesALesson()
{
    MeetingUnderHand meeting;
    meeting.view->goTo(AgendaStep::WentBadly);
    meeting.press(Qt::Key_L);
    QCOMPARE(meeting.view->form()->editor(u"statement"_s)->text(), u"Nobody watched the queue"_s);
    meeting.press(Qt::Key_Return, meeting.view);
    QCOMPARE(meeting.view->made(), u"L-1  Nobody watched the queue"_s);
    QCOMPARE(meeting.fixture.dossier().lessons.size(), std::size_t{1});
}

void tst_MeetingView::whatIsRefusedStaysTyped()
{
    MeetingUnderHand meeting;
    meeting.view->goTo(AgendaStep::WentBadly);
    meeting.press(Qt::Key_A);
    meeting.type(u"due"_s, u"some day"_s);
    meeting.press(Qt::Key_Return, meeting.view);
    QVERIFY(meeting.view->form());
    QCOMPARE(meeting.view->form()->editor(u"due"_s)->text(), u"some day"_s);
    QVERIFY(meeting.fixture.dossier().actions.empty());
}

void tst_MeetingView::whatIsGivenUpLeavesNothing()
{
    MeetingUnderHand meeting;
    meeting.view->goTo(AgendaStep::WentBadly);
    meeting.press(Qt::Key_A);
    meeting.press(Qt::Key_Escape, meeting.view);
    QVERIFY(!meeting.view->form());
    QVERIFY(meeting.view->isVisible());
    QVERIFY(meeting.fixture.dossier().actions.empty());
}

void tst_MeetingView::escapeAsksBeforeTypedTextIsLost()
{
    MeetingUnderHand meeting;
    meeting.view->goTo(AgendaStep::WentBadly);
    meeting.press(Qt::Key_A);
    meeting.type(u"owner"_s, u"Kim Tran"_s);
    const QWidget* focused = meeting.view->focusWidget();
    meeting.press(Qt::Key_Escape, meeting.view);
    QVERIFY(meeting.view->form());
    QCOMPARE(meeting.view->form()->editor(u"owner"_s)->text(), u"Kim Tran"_s);
    QCOMPARE(meeting.view->focusWidget(), focused);
    meeting.view->close();
    QVERIFY(meeting.view->isVisible());
    QVERIFY(meeting.view->form());
}

void tst_MeetingView::lettersFollowTheZoom()
{
    const int before = Theme::zoom();
    const QFont font = QApplication::font();
    MeetingUnderHand meeting;
    QFont larger = font;
    larger.setPointSizeF(1.5 * font.pointSizeF());
    const double letters = meeting.view->lines()->font().pointSizeF();
    QApplication::setFont(larger);
    QCoreApplication::processEvents();
    const double now = meeting.view->lines()->font().pointSizeF();
    QApplication::setFont(font);
    QCOMPARE(Theme::zoom(), before);
    QVERIFY2(now > 1.4 * letters, qPrintable(u"%1, %2"_s.arg(letters).arg(now)));
}

void tst_MeetingView::nothingIsMadeWhereNothingMayChange()
{
    MeetingUnderHand meeting(Access::Read);
    meeting.press(Qt::Key_A);
    QVERIFY(!meeting.view->form());
    meeting.press(Qt::Key_PageDown);
    QCOMPARE(meeting.view->step(), AgendaStep::Timeline);
}

void tst_MeetingView::theReviewWalksItsAgenda()
{
    test::PageFixture fixture;
    auto* sections = fixture.page->findChild<SectionStack*>();
    ReviewView* review = sections->review();
    sections->goTo(review);
    QVERIFY(review->stepButton(AgendaStep::Approval)->text().contains(u"missing"_s));
    QCOMPARE(review->stepButton(AgendaStep::Luck)->text(), u"Where we were lucky"_s);
    QCOMPARE(review->dueText(), QString());
    QVERIFY(fixture.set(u"severity"_s, u"high"_s, u"as told"_s));
    QCOMPARE(review->dueText(), u"Due 10 working days after the recovery."_s);
    QVERIFY(fixture.set(u"recovered_at"_s, u"now"_s));
    QVERIFY2(review->dueText().startsWith(u"Due by "_s), qPrintable(review->dueText()));
    const Id<Incident> incident = fixture.incident;
    fixture.ask([incident](Register& open) {
        return setReview(open,
                         incident,
                         {{u"held_at"_s, u"now"_s},
                          {u"facilitator"_s, u"Kim Tran"_s},
                          {u"participants"_s, u"Ada North, Lee West"_s},
                          {u"summary"_s, u"Found late"_s}});
    });
    QCOMPARE(review->attendingWords(), u"Present: Ada North, Lee West"_s);
    QCOMPARE(review->stepButton(AgendaStep::Summary)->text(), u"Summary"_s);
    review->stepButton(AgendaStep::Whys)->click();
    QCOMPARE(sections->currentWidget(), static_cast<QWidget*>(sections->whys()));
    review->stepButton(AgendaStep::Actions)->click();
    QCOMPARE(sections->currentWidget(), static_cast<QWidget*>(sections->section<Action>()));
    fixture.ask([incident](Register& open) { return approveReview(open, incident); });
    QCOMPARE(review->dueText(), QString());
}

IREG_TEST(QApplication, tst_MeetingView)
#include "tst_meetingview.moc"
