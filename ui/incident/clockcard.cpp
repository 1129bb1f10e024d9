// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/clockcard.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostOfDuty = 160; ///< letters, of a card that has no more room than a few lines

} // namespace

/// How much of the time has gone; the words above it say the same.
class ClockCard::Bar final : public QWidget
{
public:
    explicit Bar(QWidget* parent) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {scaled(60), scaled(6)}; }

    void show(double passed, const QColor& colour)
    {
        m_passed = qBound(0.0, passed, 1.0);
        m_colour = colour;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double round = height() / 2.0;
        painter.setBrush(accents(palette()).line);
        painter.drawRoundedRect(rect(), round, round);
        QRect gone = rect();
        gone.setWidth(static_cast<int>(m_passed * width()));
        if (layoutDirection() == Qt::RightToLeft)
            gone.moveRight(rect().right());
        painter.setBrush(m_colour);
        painter.drawRoundedRect(gone, round, round);
    }

private:
    double m_passed = 0;
    QColor m_colour;
};

ClockCard::ClockCard(QWidget* parent)
    : QWidget(parent), m_left(new Badge(this)), m_duty(new QLabel(this)), m_bar(new Bar(this)),
      m_ends(new QLabel(this)), m_fact(new QToolButton(this)), m_acts(new QWidget(this)),
      m_write(new QPushButton(m_acts)), m_sent(new QPushButton(m_acts)),
      m_waive(new QPushButton(m_acts))
{
    build();
    retranslate();
    connect(m_write, &QPushButton::clicked, this, &ClockCard::noticeWanted);
    connect(m_sent, &QPushButton::clicked, this, &ClockCard::sentWanted);
    connect(m_waive, &QPushButton::clicked, this, &ClockCard::waiverWanted);
    connect(m_fact, &QToolButton::clicked, this, [this] { Q_EMIT factWanted(m_content.missing); });
}

void ClockCard::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    for (QLabel* label : {m_duty, m_ends}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_ends->setForegroundRole(QPalette::PlaceholderText);
    m_fact->setAutoRaise(true);
    m_left->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    column->addWidget(m_left, 0, Qt::AlignLeft);
    column->addWidget(m_duty);
    column->addWidget(m_bar);
    column->addWidget(m_ends);
    column->addWidget(m_fact, 0, Qt::AlignLeft);
    auto* row = new FlowLayout(m_acts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::unit);
    for (QPushButton* button : {m_write, m_sent, m_waive})
        row->addWidget(button);
    column->addWidget(m_acts);
}

void ClockCard::show(const Content& content)
{
    m_content = content;
    m_left->show({.word = content.left, .ground = content.ground, .text = content.ink});
    m_left->setVisible(!content.left.isEmpty());
    const bool whole = content.duty.size() <= mostOfDuty;
    m_duty->setText(breakableText(whole ? content.duty : content.duty.left(mostOfDuty) + u'…'));
    m_duty->setToolTip(plainTip(whole ? content.whole : content.duty));
    m_bar->setVisible(!content.left.isEmpty());
    m_bar->show(content.passed, content.ground);
    m_ends->setText(breakableText(
        content.counted.isEmpty() ? content.ends : content.ends + u" · "_s + content.counted));
    m_fact->setVisible(!content.missing.isEmpty());
    m_acts->setVisible(content.acts);
    for (QPushButton* button : {m_write, m_sent, m_waive})
        button->setAccessibleDescription(content.duty);
}

void ClockCard::retranslate()
{
    m_write->setText(tr("Write notice"));
    m_sent->setText(tr("Mark as sent…"));
    m_waive->setText(tr("Not required…"));
    m_fact->setText(tr("Record it…"));
}

} // namespace ireg
