// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/registerpage/linedelegates.h"

namespace ireg
{

/// How long until something is due: late in bold, soon with a clock.
class DueDelegate final : public LineDelegate
{
    Q_OBJECT

public:
    using LineDelegate::LineDelegate;
    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace ireg
