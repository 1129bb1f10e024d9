// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page/page.h"
#include "ui/today/dayline.h"

#include <QTimer>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ireg
{
class PartStack;

class Card;
class Chip;
class DayList;
class EmptyState;

/// What needs the person who works here, over all incidents; what is due this week; where the grave
/// incidents stand, and which lessons came back.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const PageSetting& setting, QWidget* parent = nullptr);
    static QString title() { return tr("&Today"); }

    void setLanguage(Language language) override;
    void refresh() override;
    void takeFocus() override;
    std::optional<PageCount> count() const override;
    QList<QWidget*> panes() const override;
    QList<QAction*> pageActions() const override { return {m_copy}; }
    QString helpTopic() const override { return QStringLiteral("today"); }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Day
    {
        When now;
        QString me;
        Worklist list;
        std::vector<ToldIncident> told;
        qint64 grave = 0, mine = 0; ///< how many could be told of, and whose they are
        bool whole = false;         ///< told of was read, too
    };
    static Result<Day> readDay(const Register& open,
                               const QString& me,
                               std::optional<Language> telling);

    void build();
    void buildWork(QVBoxLayout& column);
    void buildTelling(QVBoxLayout& column);
    void connectAll();
    DayList* addList(Card* card);
    void show();
    void showWork();
    void showTelling();
    void sayHead();
    std::vector<DayLine> linesOf(std::initializer_list<Horizon> wanted) const;
    void openLine(const DayLine& line);
    void copyAll();
    void retranslate() override;

    RegisterThread& m_thread;
    Language m_language;
    Day m_day;
    bool m_known = false; ///< the first answer has come
    bool m_focusWanted = false;
    QTimer m_minute, m_again;
    QLabel *m_date = nullptr, *m_summary = nullptr;
    Chip* m_everybody = nullptr;
    QBoxLayout *m_heading = nullptr, *m_columns = nullptr;
    QWidget* m_cards = nullptr;
    PartStack* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    Card *m_work = nullptr, *m_standing = nullptr, *m_returned = nullptr;
    QLabel *m_calm = nullptr, *m_weekHead = nullptr, *m_moreStanding = nullptr;
    DayList *m_now = nullptr, *m_week = nullptr, *m_later = nullptr, *m_told = nullptr,
            *m_lessons = nullptr;
    QPushButton *m_showLater = nullptr, *m_copyAll = nullptr;
    QAction* m_copy = nullptr;
};

} // namespace ireg
