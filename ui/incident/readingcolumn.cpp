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
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// As high as the clocks are, and less where there is no room: the timeline takes the rest.
class ClockScroll final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override
    {
        const QLayout* inner = widget()->layout();
        const int height = inner->hasHeightForWidth()
            ? inner->totalHeightForWidth(viewport()->width())
            : widget()->sizeHint().height();
        return {widget()->sizeHint().width(), height + 2};
    }
    QSize minimumSizeHint() const override
    {
        return {0, qMin(sizeHint().height(), 9 * fontMetrics().height())};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
    void resizeEvent(QResizeEvent* event) override
    {
        QScrollArea::resizeEvent(event);
        updateGeometry(); // the words wrap anew
    }
};

} // namespace

ReadingColumn::ReadingColumn(const PageContext& context, QAction* addEntry, QWidget* parent)
    : QWidget(parent), m_clocks(new ClocksView(context, nullptr)),
      m_timeline(new TimelineView(this)), m_clocksTitle(title()), m_timelineTitle(title()),
      m_add(new QToolButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_clocksTitle);
    auto* scroll = new ClockScroll(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_clocks);
    scroll->viewport()->setAutoFillBackground(false);
    m_clocks->setAutoFillBackground(false);
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(scroll);
    auto* row = new QHBoxLayout;
    row->addWidget(m_timelineTitle, 1);
    setTabOrder(m_add, m_timeline);
    connect(m_add, &QToolButton::clicked, addEntry, &QAction::trigger);
    connect(addEntry, &QAction::changed, m_add, [this, addEntry] {
        m_add->setEnabled(addEntry->isEnabled());
    });
    row->addWidget(m_add);
    column->addLayout(row);
    m_timeline->setMinimumHeight(11 * fontMetrics().height());
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
