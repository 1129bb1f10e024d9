// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/reviewview.h"

#include "model/language/errortext.h"
#include "model/language/timetext.h"
#include "model/register/reviews.h"
#include "ui/incident/formplans.h"
#include "ui/records/recordform.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ireg
{

ReviewView::ReviewView(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_form(new RecordForm(typeOf<Review>(), plan::review, context, this)),
      m_approve(new QPushButton(this)), m_state(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
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

void ReviewView::show(const Dossier& dossier)
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
