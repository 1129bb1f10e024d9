// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/document.h"

#include <QColor>
#include <QFont>
#include <QString>

namespace ireg::paper
{

/// Millimetres and points in the pixels of Paper.
constexpr double millimetres(double mm)
{
    return mm * 96 / 25.4;
}

constexpr double points(double pt)
{
    return pt * 96 / 72;
}

struct TextStyle
{
    double size = 10; ///< points; nothing is below 8
    QFont::Weight weight = QFont::Normal;
    QColor colour = QColor(27, 36, 48);
    Qt::Alignment alignment = Qt::AlignLeft;
    double leading = 1.45; ///< of the size

    double lineHeight() const { return points(size) * leading; }
};

QFont font(const TextStyle& style);

namespace theme
{

inline constexpr double sideMargin = millimetres(18);
inline constexpr double endMargin = millimetres(15);
inline constexpr double frameHeight = millimetres(6.5);
inline constexpr double frameGap = millimetres(6);
inline constexpr double hairline = 0.75;
/// Strips of one coloured box overlap, or viewers show hairlines between them.
inline constexpr double overlap = 0.6;

inline constexpr QColor ink{27, 36, 48};
inline constexpr QColor soft{85, 96, 110};
inline constexpr QColor line{208, 214, 222};
inline constexpr QColor pale{244, 246, 248};
inline constexpr QColor accent{31, 58, 95};
inline constexpr QColor watermark{244, 241, 241};

inline constexpr TextStyle body{};
inline constexpr TextStyle table{.size = 9, .leading = 1.4};
inline constexpr TextStyle small{.size = 8.5, .colour = soft};
inline constexpr TextStyle floor{.size = 8, .colour = soft, .leading = 1.35};

} // namespace theme

struct Fill
{
    QColor ground = {};
    QColor text = {};
};

/// Okabe-Ito colours by the stage's position, each with the text colour that can be read on it.
Fill stageFill(std::size_t position);

/// A transparent ground means an outline.
Fill badgeFill(report::Tone tone);

/// The bar beside a callout and its ground.
Fill calloutFill(report::CalloutKind kind);

/// TLP 2.0 text colour; its ground is black.
QColor tlpColour(const QString& tlp);

} // namespace ireg::paper
