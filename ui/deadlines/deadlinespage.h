// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/deadlines.h"
#include "ui/itemmodels/obligationlist.h"
#include "ui/page/page.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QTableView;

namespace ireg
{
class PartStack;

class Chip;
class EmptyState;
class WindowSettings;

/// Whom the law and contracts want told, over all incidents, by the time that is left.
class DeadlinesPage final : public Page
{
    Q_OBJECT

public:
    explicit DeadlinesPage(const PageSetting& setting, QWidget* parent = nullptr);
    static QString title() { return tr("&Deadlines"); }
    void setLanguage(Language language) override;
    void refresh() override;
    void takeFocus() override;
    std::optional<PageCount> count() const override;
    QString helpTopic() const override { return QStringLiteral("deadlines"); }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildTable();
    void take(RegisterObligations duties, const QDateTime& now);
    void openCurrent();
    void chooseRegimes();
    void showUnanswered();
    void showRule();
    void retranslate() override;

    RegisterThread& m_thread;
    Ask& m_ask;
    WindowSettings& m_settings;
    ObligationList* m_model;
    Chip* m_all = nullptr;
    QPushButton* m_regimes = nullptr;
    QTableView* m_table = nullptr;
    QLabel *m_unanswered = nullptr, *m_rule = nullptr;
    std::vector<OpenQuestions> m_questions, m_unasked;
    std::vector<Id<Incident>> m_lateQuestions; ///< not answered by the clock an answer may bring
    EmptyState* m_empty = nullptr;
    PartStack* m_stack = nullptr;
    QTimer m_minute, m_again;
    int m_open = 0, m_overdue = 0;
};

} // namespace ireg
