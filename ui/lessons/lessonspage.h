// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/itemmodels/lessonlist.h"
#include "ui/page/page.h"

class QPushButton;
class QSplitter;
class QTableView;

namespace ireg
{
class PartStack;

class ColumnChoice;
class EmptyState;
class LessonFilterBar;
class LessonReading;
class WindowSettings;

/// What was learned, over all incidents: "have we seen this before?".
class LessonsPage final : public Page
{
    Q_OBJECT

public:
    explicit LessonsPage(const PageSetting& setting, QWidget* parent = nullptr);
    static QString title() { return tr("&Lessons"); }
    void setLanguage(Language language) override;
    void refresh() override;
    void takeFocus() override;
    bool focusFilter() override;
    std::optional<PageCount> count() const override;
    bool reveal(RecordRef record) override;
    std::optional<LessonQuery> lessons() const override;
    QList<QWidget*> panes() const override;
    LessonFilterBar& filter() { return *m_filter; }
    QString helpTopic() const override { return QStringLiteral("lessons"); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const PageSetting& setting);
    void buildTable();
    void connectAll();
    void ask();
    void sortBy(int column);
    void showSorting();
    void showReading(bool shown);
    void read();
    void showControl(const QString& control);
    void sayEmpty();
    void chooseColumns(WindowSettings& settings);
    void placeColumns();
    void showMenu(const QPoint& place);
    void onAnswered();
    bool choose(Id<Lesson> lesson);
    void openCurrent();
    void retranslate() override;

    LessonList* m_model = nullptr;
    WindowSettings& m_settings;
    QString m_kept; ///< under which name what is shown is kept
    LessonFilterBar* m_filter = nullptr;
    QPushButton* m_read = nullptr;
    LessonReading* m_reading = nullptr;
    QSplitter* m_panes = nullptr;
    QTableView* m_table = nullptr;
    ColumnChoice* m_columns = nullptr;
    EmptyState* m_empty = nullptr;
    PartStack* m_stack = nullptr;
    Id<Lesson> m_wanted; ///< chosen as soon as it is listed
};

} // namespace ireg
