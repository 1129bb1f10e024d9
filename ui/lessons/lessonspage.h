// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/itemmodels/lessonlist.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace ireg
{

class ColumnChoice;
class EmptyState;
class WindowSettings;

/// What was learned, over all incidents: "have we seen this before?".
class LessonsPage final : public QWidget
{
    Q_OBJECT

public:
    LessonsPage(RegisterThread& thread,
                Language language,
                WindowSettings& settings,
                QWidget* parent = nullptr);
    void setLanguage(Language language);
    void refresh();
    void focusFilter();

Q_SIGNALS:
    void incidentRequested(ireg::Id<ireg::Incident> incident);
    void problemRaised(const ireg::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildTable();
    void usualColumns();
    void showMenu(const QPoint& place);
    void onAnswered();
    void openCurrent();
    void retranslate();

    LessonList* m_model = nullptr;
    QLineEdit* m_words = nullptr;
    QTableView* m_table = nullptr;
    ColumnChoice* m_columns = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTimer m_pause;
};

} // namespace ireg
