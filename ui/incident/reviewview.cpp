// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/reviewview.h"

#include "model/dossier/workitem.h"
#include "model/language/agendatext.h"
#include "model/language/errortext.h"
#include "model/language/labels.h"
#include "model/language/timetext.h"
#include "model/register/reviews.h"
#include "ui/incident/formplans.h"
#include "ui/records/recordform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ireg
{

using namespace Qt::StringLiterals;

ReviewView::ReviewView(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_form(new RecordForm(typeOf<Review>(), plan::review, context, this)),
      m_approve(new QPushButton(this)), m_state(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    column->addWidget(buildAgenda());
    m_due = plainLabel(this);
    m_attending = plainLabel(this);
    for (QLabel* label : {m_due, m_attending}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(0, grid::unit, 0, 0);
    bar->setSpacing(2 * grid::unit);
    bar->addWidget(m_approve);
    bar->addWidget(m_state, 1);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    column->addLayout(bar);
    column->addWidget(m_form);
    column->addStretch(1);
    connect(m_approve, &QPushButton::clicked, this, &ReviewView::approve);
    connect(m_form, &RecordForm::saved, this, &ReviewView::saved);
    connect(m_form, &RecordForm::outdated, this, &ReviewView::outdated);
    connect(m_form, &RecordForm::historyWanted, this, [this](const QString& field) {
        Q_EMIT historyWanted({&typeOf<Review>(), m_form->id()}, field);
    });
}

QWidget* ReviewView::buildAgenda()
{
    auto* agenda = new QWidget(this);
    auto* row = new FlowLayout(agenda);
    row->setContentsMargins(0, grid::unit, 0, 0);
    row->setSpacing(grid::unit / 2);
    for (const auto& [step, code] : codes<AgendaStep>) {
        auto* button = new QPushButton(agenda);
        row->addWidget(button);
        connect(
            button, &QPushButton::clicked, this, [this, step = step] { Q_EMIT stepWanted(step); });
        m_steps[static_cast<std::size_t>(step)] = button;
    }
    m_meeting = new QPushButton(agenda);
    row->addWidget(m_meeting);
    connect(m_meeting, &QPushButton::clicked, this, &ReviewView::meetingWanted);
    QSizePolicy fixed(QSizePolicy::Preferred, QSizePolicy::Fixed);
    fixed.setHeightForWidth(true);
    agenda->setSizePolicy(fixed);
    return agenda;
}

void ReviewView::showAgenda(const Dossier& dossier, QDate today)
{
    for (const auto& [step, code] : codes<AgendaStep>) {
        const int missing = static_cast<int>(missingAt(dossier, step, today).size());
        const QString name = codeLabel(m_context.language(), step);
        QPushButton* button = stepButton(step);
        button->setText(missing == 0 ? name
                                     : name + u" · "_s + tr("%Ln missing", nullptr, missing));
        setAlarming(*button, missing > 0);
    }
    const Review* review = dossier.review();
    const QString attending = review
        ? attendingText(m_context.language(),
                        participantsByRole(review->participants, dossier.people))
        : QString();
    m_attending->setText(attending.isEmpty() ? attending : tr("Present: %1").arg(attending));
    m_attending->setVisible(!attending.isEmpty());
}

/// By the register's own target (ISO/IEC 27001 A.5.27), which is one of grave incidents.
void ReviewView::showDue(const Dossier& dossier, QDate today)
{
    const Incident& incident = dossier.incident;
    const int days = dossier.profile.reviewWorkingDays;
    const QDate day = reviewDay(incident, days, dossier.rules.holidays(u"home"_s));
    const Review* review = dossier.review();
    const bool over = review && review->held && review->approved;
    QString text;
    if (!over && isGrave(incident.severity) && !incident.recovered)
        text = tr("Due %Ln working days after the recovery.", nullptr, days);
    else if (!over && day.isValid())
        text = tr("Due by %1, %Ln working days after the recovery.", nullptr, days)
                   .arg(dateText(m_context.language(), day));
    const bool late = !over && isPast(day, today);
    if (late)
        text += u' ' + tr("That day is over.");
    QPalette ink = palette();
    if (late)
        ink.setColor(QPalette::WindowText, accents(palette()).late);
    m_due->setPalette(ink);
    m_due->setText(text);
    m_due->setVisible(!text.isEmpty());
}

QString ReviewView::dueText() const
{
    return m_due->text();
}

QString ReviewView::attendingWords() const
{
    return m_attending->text();
}

void ReviewView::show(const Dossier& dossier, QDate today)
{
    const Review* held = dossier.review();
    const ireg::Review review = held ? *held : ireg::Review{};
    const bool same = dossier.incident.id == m_incident
        && (m_review == review.id.value || m_review == 0);
    m_incident = dossier.incident.id;
    m_review = review.id.value;
    const Id<Incident> incident = m_incident;
    FormSubject subject{.id = m_review,
                        .row = rowOf(review),
                        .write =
                            [incident](Register& open, const Assignments& facts, const QString&) {
                                return setReview(open, incident, facts);
                            },
                        .draft = m_review != 0
                            ? DraftPlace{typeOf<Review>().name, m_review, {}}
                            : DraftPlace{typeOf<Incident>().name, incident.value, "review."}};
    if (same)
        m_form->become(std::move(subject));
    else
        m_form->show(std::move(subject));
    showAgenda(dossier, today);
    showDue(dossier, today);
    m_approve->setEnabled(m_context.readOnly.isEmpty() && held && !held->approved);
    m_state->setText(held && held->approved
                         ? tr("Approved by %1, %2")
                               .arg(dossier.nameOf(held->approvedBy),
                                    shortTimeText(m_context.language(), *held->approved))
                         : tr("Not approved yet. Say when it was held, who led it and what it came "
                              "to; then approve it."));
}

void ReviewView::retranslate()
{
    m_approve->setText(tr("Approve the review"));
    m_meeting->setText(tr("Review meeting (F11)"));
    m_form->retranslate();
}

void ReviewView::approve()
{
    m_form->flush();
    const Id<Incident> incident = m_incident;
    m_context.thread.ask([incident](Register& open) { return approveReview(open, incident); })
        .then(this, [this](const Result<Outcome>& answer) {
            if (answer)
                Q_EMIT saved(tr("Review approved"), answer->action);
            else
                Q_EMIT failed(errorText(answer.error(), m_context.language()));
        });
}

} // namespace ireg
