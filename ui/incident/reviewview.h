// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/records.h"
#include "ui/records/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ireg
{
class RecordForm;

/// The review of the incident's present cycle and its approval.
class ReviewView final : public QWidget
{
    Q_OBJECT

public:
    ReviewView(PageContext& context, QWidget* parent);

    void show(const Dossier& dossier);
    void retranslate();
    RecordForm* form() const { return m_form; }
    QPushButton* approveButton() const { return m_approve; }

Q_SIGNALS:
    void saved(const QString& what, qint64 action);
    void failed(const QString& why);
    void historyWanted(ireg::RecordRef record, const QString& field);
    void outdated();

private:
    void approve();

    PageContext& m_context;
    Id<Incident> m_incident;
    qint64 m_review = -1;
    RecordForm* m_form;
    QPushButton* m_approve;
    QLabel* m_state;
};

} // namespace ireg
