// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/partstack.h"

#include <QStackedLayout>

namespace ireg
{

/// As large as the part in view.
class PartLayout final : public QStackedLayout
{
public:
    using QStackedLayout::QStackedLayout;

    QSize sizeHint() const override
    {
        const QLayoutItem* shown = itemAt(currentIndex());
        return shown ? shown->sizeHint() : QSize(0, 0);
    }
    QSize minimumSize() const override
    {
        const QLayoutItem* shown = itemAt(currentIndex());
        return shown ? shown->minimumSize() : QSize(0, 0);
    }
    bool hasHeightForWidth() const override
    {
        const QLayoutItem* shown = itemAt(currentIndex());
        return shown && shown->hasHeightForWidth();
    }
    int heightForWidth(int width) const override
    {
        const QLayoutItem* shown = itemAt(currentIndex());
        return shown ? shown->heightForWidth(width) : -1;
    }
};

PartStack::PartStack(QWidget* parent) : QWidget(parent), m_parts(new PartLayout(this))
{
    connect(m_parts, &QStackedLayout::currentChanged, this, [this](int index) {
        m_parts->invalidate();
        updateGeometry();
        Q_EMIT currentChanged(index);
    });
}

void PartStack::addWidget(QWidget* part)
{
    m_parts->addWidget(part);
}

int PartStack::count() const
{
    return m_parts->count();
}

int PartStack::indexOf(const QWidget* part) const
{
    return m_parts->indexOf(part);
}

QWidget* PartStack::widget(int index) const
{
    return m_parts->widget(index);
}

int PartStack::currentIndex() const
{
    return m_parts->currentIndex();
}

QWidget* PartStack::currentWidget() const
{
    return m_parts->currentWidget();
}

void PartStack::setCurrentIndex(int index)
{
    m_parts->setCurrentIndex(index);
}

void PartStack::setCurrentWidget(QWidget* part)
{
    m_parts->setCurrentWidget(part);
}

} // namespace ireg
