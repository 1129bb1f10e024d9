// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace ireg
{
class ClocksView;
class TimelineView;
struct PageContext;

/// What is read beside the work: the clocks, then what happened.
class ReadingColumn final : public QWidget
{
    Q_OBJECT

public:
    ReadingColumn(const PageContext& context, QAction* addEntry, QWidget* parent);

    ClocksView* clocks() const { return m_clocks; }
    TimelineView* timeline() const { return m_timeline; }
    void retranslate();

private:
    QLabel* title();

    ClocksView* m_clocks;
    TimelineView* m_timeline;
    QLabel *m_clocksTitle, *m_timelineTitle;
    QToolButton* m_add;
};

} // namespace ireg
