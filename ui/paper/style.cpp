// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/style.h"

#include <QImage>

#include <array>

using namespace Qt::StringLiterals;

namespace ireg::paper
{
namespace
{

constexpr QColor white{255, 255, 255};
constexpr QColor black{0, 0, 0};

// Without a device a font takes the screen's resolution, and pages would differ by screen.
const QImage& pixelDevice()
{
    static const QImage device = [] {
        QImage image(1, 1, QImage::Format_ARGB32);
        image.setDotsPerMeterX(3780);
        image.setDotsPerMeterY(3780);
        return image;
    }();
    return device;
}

} // namespace

QFont font(const TextStyle& style)
{
    QFont result;
    result.setFamilies({u"Inter"_s, u"DejaVu Sans"_s});
    result.setStyleHint(QFont::SansSerif);
    result.setPointSizeF(style.size);
    result.setWeight(style.weight);
    result.setHintingPreference(QFont::PreferNoHinting);
    // Inter swaps the colon in 14:05 and the hyphens of a reference for other glyphs, which can't
    // be found or copied in a PDF any more. Scripts that need shaping keep it.
    result.setStyleStrategy(QFont::PreferNoShaping);
    return QFont(result, &pixelDevice());
}

Fill stageFill(std::size_t position)
{
    static constexpr std::array<Fill, 6> fills{{{{0, 114, 178}, white},
                                                {{213, 94, 0}, black},
                                                {{0, 158, 115}, black},
                                                {{204, 121, 167}, black},
                                                {{230, 159, 0}, black},
                                                {{86, 180, 233}, black}}};
    return fills[position % fills.size()];
}

Fill badgeFill(report::Tone tone)
{
    switch (tone) {
    case report::Tone::Critical: return {{155, 28, 28}, white};
    case report::Tone::High: return {{180, 83, 9}, white};
    case report::Tone::Medium: return {{138, 109, 0}, white};
    case report::Tone::Low: return {{29, 95, 167}, white};
    case report::Tone::Planning: return {{91, 100, 112}, white};
    case report::Tone::NotAssessed: return {{255, 255, 255, 0}, theme::ink};
    case report::Tone::Neutral: return {{231, 235, 240}, theme::ink};
    }
    return {theme::pale, theme::ink};
}

Fill calloutFill(report::CalloutKind kind)
{
    switch (kind) {
    case report::CalloutKind::Summary: return {{240, 244, 249}, theme::accent};
    case report::CalloutKind::Note: return {theme::pale, {128, 138, 152}};
    case report::CalloutKind::Warning: return {{253, 246, 236}, {180, 83, 9}};
    case report::CalloutKind::Danger: return {{251, 239, 239}, {155, 28, 28}};
    }
    return {theme::pale, theme::soft};
}

QColor tlpColour(const QString& tlp)
{
    if (tlp.startsWith(u"RED"_s))
        return {255, 43, 43};
    if (tlp.startsWith(u"AMBER"_s))
        return {255, 192, 0};
    return tlp.startsWith(u"GREEN"_s) ? QColor(51, 255, 0) : white;
}

} // namespace ireg::paper
