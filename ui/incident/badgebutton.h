// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/badge.h"

#include <QAbstractButton>

namespace ireg
{

/// A badge that opens something.
class BadgeButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BadgeButton(QWidget* parent = nullptr);

    void show(const BadgeLook& look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString word() const;

    BadgeLook m_look;
};

} // namespace ireg
