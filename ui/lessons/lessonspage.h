// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/itemmodels/lessonlist.h"
#include "ui/page/page.h"

#include <QTimer>

class QLineEdit;
class QTableView;

namespace ireg
{
class PartStack;

class ColumnChoice;
class EmptyState;

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
    QString helpTopic() const override { return QStringLiteral("lessons"); }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildTable();
    void chooseColumns(WindowSettings& settings);
    void placeColumns();
    void showMenu(const QPoint& place);
    void onAnswered();
    bool choose(Id<Lesson> lesson);
    void openCurrent();
    void retranslate() override;

    LessonList* m_model = nullptr;
    QLineEdit* m_words = nullptr;
    QTableView* m_table = nullptr;
    ColumnChoice* m_columns = nullptr;
    EmptyState* m_empty = nullptr;
    PartStack* m_stack = nullptr;
    QTimer m_pause;
    Id<Lesson> m_wanted; ///< chosen as soon as it is listed
};

} // namespace ireg
