// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/tokens.h"

#include <QStyle>

class QPainter;
class QRectF;
class QStyleOption;
class QStyleOptionComplex;
class QWidget;

namespace ireg::stylepaint
{

/// A part of a control as `HouseStyle` has it painted. False: it is left to Fusion.
struct Part
{
    const QStyleOption& option;
    QPainter& painter;
    const QWidget* widget;
    const Tokens& tokens;
};
bool paint(QStyle::PrimitiveElement element, const Part& part);
bool paint(QStyle::ControlElement element, const Part& part, const QStyle& style);
bool paint(QStyle::ComplexControl control, const Part& part, const QStyle& style);

/// Of these, what stands in a file of its own.
bool paintSurface(QStyle::PrimitiveElement element, const Part& part);
bool paintSurface(QStyle::ControlElement element, const Part& part, const QStyle& style);

bool paintSpinBox(const Part& part, const QStyle& style);
bool paintMenuButton(const Part& part, const QStyle& style);
bool paintPushLabel(const Part& part, const QStyle& style);
bool paintToolLabel(const Part& part, const QStyle& style);

/// What is typed into or chosen from: a ground of its own, an edge, and the accent with the focus.
void paintField(const Part& part, const QRect& area, const QColor& ground);
QColor arrowColour(const Part& part);

struct Box
{
    QColor ground = {}, edge = {};
    double width = 1; ///< of the edge
    double radius = 6;
};
void paintBox(QPainter& painter, const QRect& area, const Box& box);
/// In the middle of an area, as thick as it is large.
void paintTick(QPainter& painter, const QRectF& area, const QColor& colour);
void paintRing(QPainter& painter, const QRect& area, const QColor& colour);
void paintChevron(QPainter& painter,
                  const QRect& area,
                  Qt::ArrowType towards,
                  const QColor& colour);

bool has(const QStyleOption& option, QStyle::StateFlag flag);

} // namespace ireg::stylepaint
