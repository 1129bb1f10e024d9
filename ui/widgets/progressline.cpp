// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/progressline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ireg
{

namespace
{

constexpr qint64 soon = 300; ///< milliseconds

} // namespace

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent), m_label(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_bar->setRange(0, 100);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressLine::cancelled);
    retranslate();
    hide();
}

void ProgressLine::begin(const QString& what)
{
    m_label->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setValue(0);
    m_since.start();
}

void ProgressLine::advance(int percent)
{
    m_bar->setValue(percent);
    if (m_since.elapsed() > soon)
        show();
}

void ProgressLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProgressLine::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

} // namespace ireg
