// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/today/dayline.h"

#include <QListView>

namespace ireg
{

/// Lines as high as they need to be, without a bar of its own. Up and down lead on to the list
/// before or after.
class DayList final : public QListView
{
    Q_OBJECT

public:
    explicit DayList(QWidget* parent = nullptr);
    DayModel& lines() { return *m_lines; }
    /// The place where the next list in reading order is entered.
    void leadTo(DayList* next);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const ireg::DayLine& line); ///< Enter, or a press of the mouse
    void looked(const QRect& place);        ///< the keyboard is at a line there

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void measure();
    void enter(DayList* other, bool last);
    void choose(const QModelIndex& index);
    void chooseSome();

    DayModel* m_lines;
    int m_row = 0; ///< where the keyboard was last
    DayList *m_next = nullptr, *m_before = nullptr;
};

} // namespace ireg
