// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/readingstack.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wrappedtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace ireg
{

namespace
{

constexpr int readingGap = 8;
constexpr int leastReadingLetters = 36;

} // namespace

ReadingStack::ReadingStack(QWidget* parent)
    : QScrollArea(parent), m_content(new QWidget(this)), m_column(new QVBoxLayout(m_content))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->setContentsMargins(2 * readingGap, readingGap, 2 * readingGap, readingGap);
    m_column->setSpacing(readingGap);
    m_column->addStretch(1);
    setWidget(m_content);
}

QLabel* ReadingStack::label(QWidget* parent)
{
    QLabel* label = plainLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

void ReadingStack::addFixed(QWidget* widget)
{
    m_column->insertWidget(m_column->count() - 1, widget); // the stretch stays last
}

void ReadingStack::add(QWidget* widget)
{
    addFixed(widget);
    m_rest.push_back(widget);
}

void ReadingStack::clear()
{
    for (QWidget* widget : m_rest) {
        widget->hide();
        widget->deleteLater();
    }
    m_rest.clear();
}

void ReadingStack::addHeading(const QString& text)
{
    QLabel* label = addText(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
}

QLabel* ReadingStack::addText(const QString& text)
{
    QLabel* label = ReadingStack::label(m_content);
    label->setText(breakableText(text));
    add(label);
    return label;
}

void ReadingStack::addWay(const Way& way, std::function<void()> go)
{
    auto* line = new QWidget(m_content);
    QLabel* label = ReadingStack::label(line);
    label->setText(breakableText(way.text));
    auto* open = new QPushButton(way.button, line);
    open->setFlat(true);
    open->setAccessibleName(way.spoken);
    connect(open, &QPushButton::clicked, this, std::move(go));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label, 1);
    row->addWidget(open, 0, Qt::AlignTop);
    add(line);
}

int ReadingStack::leastWidth() const
{
    const int least = leastReadingLetters * fontMetrics().averageCharWidth();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    return std::max(least, m_content->minimumSizeHint().width() + bar + 2);
}

} // namespace ireg
