// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QWidget>

class QPainter;

namespace ireg
{

/// A word on its colour. Without a ground the word is outlined: "not said yet".
struct BadgeLook
{
    QString word;
    QColor ground, text;
};

/// The room a badge takes, and the badge in the middle of an area's height. A mark's colour follows
/// the palette's scheme.
QSize badgeSize(const QFont& font, const QString& word);
void paintBadge(QPainter& painter, const QRect& area, const BadgeLook& look);

class Badge final : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget* parent = nullptr);
    void show(const BadgeLook& look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BadgeLook m_look;
};

} // namespace ireg
