// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/linedelegates.h"

#include "ui/itemmodels/registermodel.h"
#include "ui/itemmodels/tints.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QApplication>
#include <QPainter>

namespace ireg
{

namespace
{

constexpr int margin = grid::unit;
constexpr int dotGap = 4;
constexpr int dotSide = 9;

bool selected(const QStyleOptionViewItem& option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QColor textColour(const QStyleOptionViewItem& option)
{
    return option.palette.color(selected(option) ? QPalette::HighlightedText : QPalette::Text);
}

/// Filled is passed, a ring with a dot is open, a ring alone is ahead, one of dashes was left out.
void paintDot(QPainter& painter, const QRectF& area, StageState state, const Accents& colours)
{
    const bool entered = state == StageState::Open || state == StageState::Passed;
    const QColor colour = entered ? colours.accent : colours.edge;
    painter.setPen(QPen(colour, 1.5, state == StageState::LeftOut ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(state == StageState::Passed ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(area);
    if (state != StageState::Open)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(area.center(), area.width() / 4, area.width() / 4);
}

} // namespace

int stageDotsWidth()
{
    constexpr int count = static_cast<int>(std::tuple_size_v<StageStates>);
    return count * (scaled(dotSide) + dotGap) + dotGap;
}

QRect LineDelegate::paintGround(QPainter* painter,
                                const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.state.setFlag(QStyle::State_HasFocus, false); // the table shows the focus
    const QStyle* style = ground.widget ? ground.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
    painter->setFont(option.font);
    painter->setPen(textColour(option));
    return option.rect.adjusted(margin, 1, -margin, -1);
}

void LineDelegate::paint(QPainter* painter,
                         const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    const QRect area = paintGround(painter, option, index);
    if (index.data(RegisterModel::HeadRole).toBool()) {
        painter->restore();
        return; // the table paints it over all its cells
    }
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    paintLine(*painter,
              area,
              alignment.isValid() ? Qt::Alignment(alignment.toInt())
                                  : Qt::AlignLeft | Qt::AlignVCenter,
              index.data().toString());
    painter->restore();
}

void SeverityDelegate::paint(QPainter* painter,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    painter->save();
    const QRect area = paintGround(painter, option, index);
    const QString word = index.data().toString();
    if (!word.isEmpty()) {
        const int severity = index.data(RegisterModel::SeverityRole).toInt();
        const Tint look = severity < 0 ? Tint{} : tint(static_cast<Severity>(severity));
        paintBadge(*painter, area, {.word = word, .ground = look.ground, .text = look.text});
    }
    painter->restore();
}

void StageDelegate::paint(QPainter* painter,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    QRect area = paintGround(painter, option, index);
    const int stage = index.data(RegisterModel::StageRole).toInt();
    const bool closed = index.data(RegisterModel::ClosedRole).toBool();
    if (index.data(RegisterModel::ClosedRole).isValid() && (stage >= 0 || closed)) {
        const auto states = index.data(RegisterModel::StageStatesRole).value<StageStates>();
        const int count = static_cast<int>(states.size());
        const int size = scaled(dotSide);
        painter->setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < count; ++i) {
            const QRect dot(
                area.left() + i * (size + dotGap), area.center().y() - size / 2 + 1, size, size);
            paintDot(*painter,
                     QStyle::visualRect(option.direction, area, dot),
                     states[static_cast<std::size_t>(i)],
                     accents(option.palette));
        }
        QRect word = area;
        word.setLeft(area.left() + stageDotsWidth());
        area = QStyle::visualRect(option.direction, area, word);
    }
    painter->setPen(textColour(option));
    paintLine(*painter, area, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter->restore();
}

} // namespace ireg
