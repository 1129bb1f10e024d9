// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/registerthread.h"
#include "ui/itemmodels/dutylist.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ireg
{

class Ask;
class Chip;
class EmptyState;
class WindowSettings;

/// Whom the law and contracts want told, over all incidents, by the time that is left.
class DeadlinesPage final : public QWidget
{
    Q_OBJECT

public:
    DeadlinesPage(RegisterThread& thread, Language language, QWidget* parent = nullptr);
    ~DeadlinesPage() override;
    void setLanguage(Language language);
    /// Asks for files in place of the file dialogs; for tests.
    void setAsk(Ask& ask) { m_ask = &ask; }
    /// Keeps which columns its dialogs show.
    void setSettings(WindowSettings& settings) { m_settings = &settings; }
    void refresh();
    void focusTable();

Q_SIGNALS:
    /// The notice is 0 where none stands for the duty yet.
    void dutyRequested(ireg::Id<ireg::Incident> incident, ireg::Id<ireg::Notification> notice);
    void problemRaised(const ireg::Error& error);
    void counted(int open, int overdue);
    void undoOffered(const QString& what, qint64 action);
    void undoRequested(qint64 action);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildTable();
    void take(RegisterDuties duties, const QDateTime& now);
    void openCurrent();
    void chooseRegimes();
    void showRule();
    void retranslate();

    RegisterThread& m_thread;
    std::unique_ptr<Ask> m_person;
    Ask* m_ask;
    WindowSettings* m_settings = nullptr;
    DutyList* m_model;
    Chip* m_all = nullptr;
    QPushButton* m_regimes = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_rule = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTimer m_minute, m_again;
    int m_newest = 0;
};

} // namespace ireg
