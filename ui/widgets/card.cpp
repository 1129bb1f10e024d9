// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/card.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ireg
{

Card::Card(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(2 * grid::unit, 2 * grid::unit, 2 * grid::unit, 2 * grid::unit);
    m_column->setSpacing(grid::unit);
    m_title = addHead();
}

QLabel* Card::addHead()
{
    QLabel* head = plainLabel(this);
    setTextSize(*head, TextSize::Section);
    m_column->addWidget(head);
    return head;
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
}

void Card::add(QWidget* part)
{
    m_column->addWidget(part);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    stylepaint::paintBox(painter,
                         rect(),
                         {.ground = palette().color(QPalette::Base),
                          .edge = accents(palette()).line,
                          .radius = grid::cardRadius});
}

} // namespace ireg
