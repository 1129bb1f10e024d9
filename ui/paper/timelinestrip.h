// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/document.h"

#include <QDateTime>
#include <QPointF>
#include <QRectF>

#include <vector>

class QPainter;

namespace ireg::paper
{

/// A time axis to one scale, long quiet spells cut out and marked "//". Points carry their number.
class TimelineStrip final
{
public:
    /// Points in any order; they are numbered by time.
    TimelineStrip(std::vector<report::TimelinePoint> points, double width);

    const std::vector<report::TimelinePoint>& points() const { return m_points; }
    double height() const;
    void paint(QPainter& painter, QPointF topLeft) const;

private:
    void place(double width);
    void stagger();
    void paintAxis(QPainter& painter, double y) const;
    void paintTicks(QPainter& painter, double y) const;
    double tickLeft(std::size_t point, double width) const;
    std::vector<std::size_t> ticks(double width) const;

    double m_width;
    std::vector<report::TimelinePoint> m_points;
    std::vector<double> m_at;     ///< position of each point
    std::vector<int> m_lane;      ///< how far its number is lifted; -1: no room for it
    std::vector<double> m_breaks; ///< positions of cut-out spells
    std::vector<std::size_t> m_afterBreak;
    int m_lanes = 1;
};

/// The mark of one kind of point, centred.
void paintMarker(QPainter& painter, QPointF centre, report::Marker marker);

} // namespace ireg::paper
