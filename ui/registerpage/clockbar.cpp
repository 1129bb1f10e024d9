// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/clockbar.h"

#include "ui/widgets/palette.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ireg
{

namespace
{

constexpr int barHeight = 6;

double goneOf(const Deadline& deadline, const QDateTime& now)
{
    if (!deadline.end || !deadline.from.isValid())
        return 0;
    const auto whole = static_cast<double>(deadline.from.msecsTo(deadline.end->limit));
    const auto gone = static_cast<double>(deadline.from.msecsTo(now));
    return whole <= 0 ? 1 : std::clamp(gone / whole, 0.0, 1.0);
}

} // namespace

ClockBar::ClockBar(const Deadline& deadline, const QDateTime& now, QWidget* parent)
    : QWidget(parent), m_gone(goneOf(deadline, now)), m_state(deadline.state)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ClockBar::sizeHint() const
{
    return {10 * barHeight, barHeight};
}

void ClockBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double round = height() / 2.0;
    const Accents colours = accents(palette());
    painter.setBrush(colours.line);
    painter.drawRoundedRect(rect(), round, round);
    const QColor colour = m_state == DeadlineState::Overdue ? colours.late
        : m_state == DeadlineState::DueSoon                 ? colours.soon
                                                            : colours.accent;
    const QRect gone(0, 0, static_cast<int>(m_gone * width()), height());
    painter.setBrush(colour);
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), gone), round, round);
}

} // namespace ireg
