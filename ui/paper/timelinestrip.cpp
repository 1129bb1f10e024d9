// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/timelinestrip.h"

#include "ui/paper/textbox.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ireg::paper
{
namespace
{

constexpr double inset = 16;
constexpr double breakWidth = 26;
constexpr double laneHeight = 14;
constexpr double stripNumberWidth = 18;
constexpr double markerRadius = 4.5;
constexpr double tickGap = 8;
constexpr double tickText = 34;
constexpr int mostLanes = 4;
// A spell is cut out when it is this many times the middle one and this share of the whole.
constexpr double quietFactor = 6;
constexpr double quietShare = 0.35;

constexpr TextStyle stripNumberStyle{
    .size = 8, .weight = QFont::DemiBold, .alignment = Qt::AlignHCenter, .leading = 1.3};
constexpr TextStyle tickStyle{
    .size = 8, .colour = theme::soft, .alignment = Qt::AlignHCenter, .leading = 1.3};

std::vector<double> spells(const std::vector<report::TimelinePoint>& points)
{
    std::vector<double> gaps;
    for (std::size_t i = 1; i < points.size(); ++i)
        gaps.push_back(double(points[i - 1].utc.msecsTo(points[i].utc)));
    return gaps;
}

// Cutting one spell out may leave another that fills the rest: asked again until none does.
double quietFrom(std::vector<double> gaps)
{
    if (gaps.size() < 3)
        return std::numeric_limits<double>::max();
    std::ranges::sort(gaps);
    const double usual = gaps[gaps.size() / 2] * quietFactor;
    while (true) {
        const double whole = std::accumulate(gaps.begin(), gaps.end(), 0.0);
        const double limit = std::max(usual, whole * quietShare);
        if (gaps.back() <= limit)
            return limit;
        gaps.pop_back();
    }
}

} // namespace

void paintMarker(QPainter& painter, QPointF centre, report::Marker marker)
{
    const double r = markerRadius;
    painter.setPen(QPen(QColor(255, 255, 255), 1));
    switch (marker) {
    case report::Marker::Event:
        painter.setBrush(theme::accent);
        painter.drawEllipse(centre, r, r);
        break;
    case report::Marker::Decision:
        painter.setBrush(stageFill(1).ground);
        painter.drawPolygon(QPolygonF{centre + QPointF(0, -r - 1),
                                      centre + QPointF(r + 1, 0),
                                      centre + QPointF(0, r + 1),
                                      centre + QPointF(-r - 1, 0)});
        break;
    case report::Marker::Notification:
        painter.setBrush(stageFill(3).ground.darker(130));
        painter.drawPolygon(QPolygonF{
            centre + QPointF(0, -r - 1), centre + QPointF(r + 1, r), centre + QPointF(-r - 1, r)});
        break;
    case report::Marker::Milestone:
        painter.setBrush(stageFill(2).ground);
        painter.drawRect(QRectF(centre - QPointF(r, r), centre + QPointF(r, r)));
        break;
    }
}

TimelineStrip::TimelineStrip(std::vector<report::TimelinePoint> points, double width)
    : m_width(width), m_points(std::move(points))
{
    std::erase_if(m_points, [](const report::TimelinePoint& p) { return !p.utc.isValid(); });
    std::ranges::stable_sort(m_points, {}, &report::TimelinePoint::utc);
    place(width);
    stagger();
}

void TimelineStrip::place(double width)
{
    const std::vector<double> gaps = spells(m_points);
    const double quiet = quietFrom(gaps);
    double shown = 0;
    int cuts = 0;
    for (const double gap : gaps) {
        const bool cut = gap > quiet;
        shown += cut ? 0 : gap;
        cuts += cut ? 1 : 0;
    }
    const double room = width - 2 * inset - cuts * breakWidth;
    const double scale = shown > 0 ? room / shown : 0;
    double at = inset;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (i > 0 && gaps[i - 1] > quiet) {
            m_afterBreak.push_back(i);
            m_breaks.push_back(at + breakWidth / 2);
            at += breakWidth;
        } else if (i > 0) {
            at += gaps[i - 1] * scale;
        }
        m_at.push_back(at);
    }
}

void TimelineStrip::stagger()
{
    std::vector<double> takenTo(mostLanes, -stripNumberWidth);
    for (const double at : m_at) {
        int lane = 0;
        while (lane < mostLanes && takenTo[std::size_t(lane)] > at - stripNumberWidth / 2)
            ++lane;
        m_lane.push_back(lane < mostLanes ? lane : -1);
        if (lane < mostLanes) {
            takenTo[std::size_t(lane)] = at + stripNumberWidth / 2;
            m_lanes = std::max(m_lanes, lane + 1);
        }
    }
}

double TimelineStrip::height() const
{
    return m_lanes * laneHeight + 12 + tickText;
}

void TimelineStrip::paintAxis(QPainter& painter, double y) const
{
    painter.setPen(QPen(theme::soft, 1.4));
    double from = 0;
    for (const double gap : m_breaks) {
        painter.drawLine(QPointF(from, y), QPointF(gap - 4, y));
        for (const double x : {gap - 3, gap + 2})
            painter.drawLine(QPointF(x - 2, y + 5), QPointF(x + 3, y - 5));
        from = gap + 4;
    }
    painter.drawLine(QPointF(from, y), QPointF(m_width, y));
}

double TimelineStrip::tickLeft(std::size_t point, double width) const
{
    return std::clamp(m_at[point] - width / 2, 0.0, m_width - width);
}

// The ends and what follows a break are told first, the others where there is room.
std::vector<std::size_t> TimelineStrip::ticks(double width) const
{
    std::vector<std::size_t> wanted{0, m_at.size() - 1};
    wanted.insert(wanted.end(), m_afterBreak.begin(), m_afterBreak.end());
    for (std::size_t i = 0; i < m_at.size(); ++i)
        wanted.push_back(i);
    std::vector<std::size_t> chosen;
    for (const std::size_t point : wanted) {
        const double left = tickLeft(point, width);
        const bool free = std::ranges::none_of(chosen, [&](std::size_t other) {
            return std::abs(tickLeft(other, width) - left) < width + tickGap;
        });
        if (free)
            chosen.push_back(point);
    }
    std::ranges::sort(chosen);
    return chosen;
}

void TimelineStrip::paintTicks(QPainter& painter, double y) const
{
    const double width = widestLine(u"2000-00-00"_s, tickStyle) + 4;
    QDate dated;
    for (const std::size_t point : ticks(width)) {
        const QDateTime utc = m_points[point].utc.toUTC();
        painter.setPen(QPen(theme::soft, 1));
        painter.drawLine(QPointF(m_at[point], y + markerRadius + 2),
                         QPointF(m_at[point], y + markerRadius + 5));
        QString words = utc.toString(u"HH:mm"_s);
        if (utc.date() != dated)
            words += u'\n' + utc.toString(u"yyyy-MM-dd"_s);
        TextBox(words, tickStyle, width)
            .paint(painter, {tickLeft(point, width), y + markerRadius + 6});
        dated = utc.date();
    }
}

void TimelineStrip::paint(QPainter& painter, QPointF topLeft) const
{
    painter.save();
    painter.translate(topLeft);
    const double y = m_lanes * laneHeight + 8;
    paintAxis(painter, y);
    paintTicks(painter, y);
    for (std::size_t i = 0; i < m_at.size(); ++i) {
        const double lift = m_lane[i] * laneHeight;
        if (m_lane[i] > 0) {
            painter.setPen(QPen(theme::line, 0.8));
            painter.drawLine(QPointF(m_at[i], y), QPointF(m_at[i], y - 8 - lift));
        }
        if (m_lane[i] >= 0)
            TextBox(QString::number(i + 1), stripNumberStyle, stripNumberWidth)
                .paint(painter, {m_at[i] - stripNumberWidth / 2, y - 8 - lift - laneHeight});
        paintMarker(painter, {m_at[i], y}, m_points[i].marker);
    }
    painter.restore();
}

} // namespace ireg::paper
