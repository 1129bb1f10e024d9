// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/readingcolumn.h"

#include "ui/incident/clocksview.h"
#include "ui/incident/timelineview.h"
#include "ui/widgets/keywords.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ireg
{

using namespace Qt::StringLiterals;

ReadingColumn::ReadingColumn(const PageContext& context, QAction* addEntry, QWidget* parent)
    : QWidget(parent), m_clocks(new ClocksView(context, this)), m_timeline(new TimelineView(this)),
      m_clocksTitle(title()), m_timelineTitle(title()), m_add(new QToolButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_clocksTitle);
    column->addWidget(m_clocks);
    auto* row = new QHBoxLayout;
    row->addWidget(m_timelineTitle, 1);
    setTabOrder(m_add, m_timeline);
    connect(m_add, &QToolButton::clicked, addEntry, &QAction::trigger);
    connect(addEntry, &QAction::changed, m_add, [this, addEntry] {
        m_add->setEnabled(addEntry->isEnabled());
    });
    row->addWidget(m_add);
    column->addLayout(row);
    column->addWidget(m_timeline, 1);
}

QLabel* ReadingColumn::title()
{
    auto* label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    setTextSize(*label, TextSize::Section);
    return label;
}

void ReadingColumn::retranslate()
{
    m_clocksTitle->setText(tr("Clocks"));
    m_timelineTitle->setText(tr("Timeline"));
    m_timeline->setAccessibleName(tr("Timeline"));
    m_add->setText(tr("+ Entry"));
    m_add->setToolTip(withKeys(*this, tr("Add a timeline entry ({timeline})")));
    m_clocks->retranslate();
}

} // namespace ireg
