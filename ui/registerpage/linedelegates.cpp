// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/linedelegates.h"

#include "ui/itemmodels/registermodel.h"
#include "ui/itemmodels/tints.h"
#include "ui/widgets/badge.h"

#include <QApplication>
#include <QPainter>

namespace ireg
{

namespace
{

constexpr int margin = 6;
constexpr int stageCount = 6;
constexpr unsigned allStages = (1U << stageCount) - 1;
constexpr int dotGap = 4;

struct Dot
{
    bool ring = false;
    bool full = false;
    QColor colour = {};
    QColor faint = {}; ///< of a dot that is neither
};

bool selected(const QStyleOptionViewItem& option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QColor textColour(const QStyleOptionViewItem& option)
{
    return option.palette.color(selected(option) ? QPalette::HighlightedText : QPalette::Text);
}

void paintDot(QPainter& painter, const QRectF& area, const Dot& dot)
{
    painter.setPen(QPen(dot.full || dot.ring ? dot.colour : dot.faint, dot.ring ? 2 : 1));
    painter.setBrush(dot.full ? QBrush(dot.colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(dot.ring ? area.adjusted(-1, -1, 1, 1) : area);
}

} // namespace

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
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    painter->drawText(area,
                      alignment.isValid() ? alignment.toInt()
                                          : int(Qt::AlignLeft | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(
                          index.data().toString(), Qt::ElideRight, std::max(0, area.width())));
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
        const unsigned open = closed ? 0 : index.data(RegisterModel::OpenStagesRole).toUInt();
        const unsigned passed = closed ? allStages : ~open & ((1U << std::max(stage, 0)) - 1);
        const int size = painter->fontMetrics().xHeight() + 2;
        painter->setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < stageCount; ++i) {
            const QRectF dot(area.left() + i * (size + dotGap),
                             area.center().y() - size / 2.0 + 0.5,
                             size,
                             size);
            const QColor colour = selected(option) ? textColour(option)
                                                   : tint(static_cast<Stage>(i)).ground;
            paintDot(*painter,
                     dot,
                     {.ring = (open >> i & 1) != 0,
                      .full = (passed >> i & 1) != 0,
                      .colour = colour,
                      .faint = option.palette.color(QPalette::Dark)});
        }
        area.setLeft(area.left() + stageCount * (size + dotGap) + dotGap);
    }
    painter->setPen(textColour(option));
    painter->drawText(area,
                      Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(
                          index.data().toString(), Qt::ElideRight, std::max(0, area.width())));
    painter->restore();
}

} // namespace ireg
