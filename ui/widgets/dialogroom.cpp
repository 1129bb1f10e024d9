// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/dialogroom.h"

#include "ui/widgets/theme.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace ireg
{

namespace
{

constexpr QSize roomAroundDialog{32, 72}; ///< its frame, and some of what lies behind it

} // namespace

QSize largestDialog(const QDialog& dialog)
{
    return dialog.screen()->availableSize() - roomAroundDialog;
}

DialogRoom::DialogRoom(QDialog& dialog) : QObject(&dialog), m_dialog(dialog)
{
    dialog.installEventFilter(this);
}

bool DialogRoom::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool may = type == QEvent::Show || type == QEvent::Resize
        || type == QEvent::LayoutRequest;
    const bool handled = QObject::eventFilter(watched, event);
    if (may)
        fit();
    return handled;
}

void DialogRoom::fit()
{
    QLayout* layout = m_dialog.layout();
    if (!layout || layout->sizeConstraint() == QLayout::SetFixedSize
        || std::exchange(m_fitting, true))
        return;
    const QSize most = largestDialog(m_dialog);
    const int least = layout->hasHeightForWidth()
        ? layout->totalMinimumHeightForWidth(m_dialog.width())
        : layout->totalMinimumSize().height();
    m_dialog.setMinimumHeight(std::min(least, most.height()));
    const int narrowest = layout->totalMinimumSize().width();
    if (m_dialog.minimumWidth() < narrowest) // a width that was asked for at a smaller zoom
        m_dialog.setMinimumWidth(std::min(narrowest, most.width()));
    m_fitting = false;
}

QSize roomFor(const QDialog& dialog, const QSize& size)
{
    return QSize(scaled(size.width()), scaled(size.height())).boundedTo(largestDialog(dialog));
}

} // namespace ireg
