// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/figures/figuredata.h"

#include <QAbstractButton>

namespace ireg
{

/// One number of the period; a press opens its incidents, Ctrl+C copies it.
class TileView final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TileView(QWidget* parent = nullptr);
    void show(const TileData& tile);
    const TileData& tile() const { return m_tile; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void opened(const QString& condition, qint64 leftOff);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    TileData m_tile;
};

} // namespace ireg
