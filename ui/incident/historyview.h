// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/history.h"
#include "model/register/records.h"
#include "ui/records/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QSpacerItem;
class QTableView;

namespace ireg
{
class DiffText;
class HistoryModel;

/// What was changed, by whom and when: of the whole incident, or of one field.
class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    HistoryView(PageContext& context, QWidget* parent);

    void showIncident(Id<Incident> incident);
    void showField(const RecordRef& record, const QString& field);
    /// Reads again what it shows; only while it can be seen.
    void reload();
    void retranslate();
    QTableView* table() const { return m_table; }
    DiffText* difference() const { return m_difference; }

Q_SIGNALS:
    /// To where the field's history was asked for.
    void backWanted();
    void failed(const QString& why);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void take(std::vector<HistoryLine> lines);
    void buildChange();
    void showLine();
    void placeChange();

    PageContext& m_context;
    Id<Incident> m_incident;
    HistoryQuery m_query;
    HistoryModel* m_model;
    QLabel* m_about;
    QPushButton* m_back;
    QPushButton* m_everything;
    QTableView* m_table;
    QWidget* m_change;              ///< what the chosen line did, at the foot of what is in view
    QSpacerItem* m_below = nullptr; ///< its room below the last line
    QScrollArea* m_around = nullptr;
    QLabel* m_legend;
    DiffText* m_difference;
};

} // namespace ireg
