// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/records/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace ireg
{
class Badge;
class RecordForm;

/// Which incident this is: reference, title, how severe, who may know, its state and its owner.
class IncidentHead final : public QWidget
{
    Q_OBJECT

public:
    IncidentHead(PageContext& context, QWidget* parent);

    void show(const Dossier& dossier);
    void retranslate();
    RecordForm* titleForm() const { return m_title; }
    QToolButton* severityButton() const { return m_why; }

Q_SIGNALS:
    void backWanted();
    void severityToggled(bool shown);
    void planWanted();
    void saved(const QString& what, qint64 action);
    void historyWanted(const QString& field);
    void outdated();

private:
    void build();
    void showTitle(const Incident& incident);
    void showBadges(const Dossier& dossier);
    void showLine(const Dossier& dossier);

    PageContext& m_context;
    Id<Incident> m_incident;
    QToolButton* m_back;
    QLabel* m_reference;
    RecordForm* m_title;
    Badge* m_severity;
    QToolButton* m_why;
    Badge* m_tlp;
    Badge* m_status;
    QLabel* m_line;
    QToolButton* m_plan;
};

} // namespace ireg
