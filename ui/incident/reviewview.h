// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/agenda.h"
#include "model/register/records.h"
#include "ui/records/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ireg
{
class RecordForm;

/// The review of the incident's present cycle: its agenda with what each step lacks, by when it is
/// due, who was there, and its approval.
class ReviewView final : public QWidget
{
    Q_OBJECT

public:
    ReviewView(PageContext& context, QWidget* parent);

    void show(const Dossier& dossier, QDate today);
    void retranslate();
    RecordForm* form() const { return m_form; }
    QPushButton* approveButton() const { return m_approve; }
    QPushButton* stepButton(AgendaStep step) const
    {
        return m_steps[static_cast<std::size_t>(step)];
    }
    QString dueText() const;
    QString attendingWords() const;

Q_SIGNALS:
    void saved(const QString& what, qint64 action);
    void failed(const QString& why);
    void historyWanted(ireg::RecordRef record, const QString& field);
    void outdated();
    void stepWanted(ireg::AgendaStep step);
    void meetingWanted();

private:
    QWidget* buildAgenda();
    void showAgenda(const Dossier& dossier, QDate today);
    void showDue(const Dossier& dossier, QDate today);
    void approve();

    PageContext& m_context;
    Id<Incident> m_incident;
    qint64 m_review = -1;
    RecordForm* m_form;
    QPushButton* m_approve;
    QLabel* m_state;
    QLabel *m_due = nullptr, *m_attending = nullptr;
    QPushButton* m_meeting = nullptr;
    std::array<QPushButton*, codes<AgendaStep>.size()> m_steps{};
};

} // namespace ireg
