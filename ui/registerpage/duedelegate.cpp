// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/duedelegate.h"

#include "ui/itemmodels/registermodel.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/wrappedtext.h"

#include <QPainter>

namespace ireg
{

using namespace Qt::StringLiterals;

void DueDelegate::paint(QPainter* painter,
                        const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    painter->save();
    const QRect area = paintGround(painter, option, index);
    const auto urgency = static_cast<RegisterModel::Urgency>(
        index.data(RegisterModel::UrgencyRole).toInt());
    const bool pressing = urgency == RegisterModel::Urgency::Late
        || urgency == RegisterModel::Urgency::Soon;
    QFont font = option.font;
    font.setWeight(pressing ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    const Accents colours = accents(option.palette);
    if (pressing)
        painter->setPen(urgency == RegisterModel::Urgency::Late ? colours.late : colours.soon);
    const bool clock = index.data(RegisterModel::ClockRole).toBool();
    const QString mark = urgency == RegisterModel::Urgency::Late ? u"! "_s
        : clock                                                  ? u"◷ "_s
                                                                 : QString();
    paintLine(*painter, area, Qt::AlignLeft | Qt::AlignVCenter, mark + index.data().toString());
    painter->restore();
}

} // namespace ireg
