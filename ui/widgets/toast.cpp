// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/toast.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ireg
{

namespace
{

constexpr int shownForMs = 10'000, toldForMs = 4'000; ///< with a way back, and without
constexpr int aboveFoot = 8;
constexpr int besideField = 6;

/// The text field that has the focus; empty where none of the page's has.
QRect fieldIn(const QWidget& page)
{
    const QWidget* field = QApplication::focusWidget();
    if (!field || !page.isAncestorOf(field) || !field->testAttribute(Qt::WA_InputMethodEnabled))
        return {};
    return {field->mapTo(&page, QPoint()), field->size()};
}

} // namespace

Toast::Toast(QWidget* parent) : QFrame(parent)
{
    m_label = new QLabel(this);
    m_label->setTextFormat(Qt::PlainText);
    m_action = new QPushButton(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * grid::unit, grid::unit, grid::unit, grid::unit);
    row->setSpacing(2 * grid::unit);
    row->addWidget(m_label);
    row->addWidget(m_action);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_action->hasFocus())
            hide();
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT pressed();
    });
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (isVisible())
            place();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString& text, const QString& action)
{
    m_label->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    dress();
    adjustSize();
    place();
    show();
    raise();
    m_timer.start(action.isEmpty() ? toldForMs : shownForMs);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toast::text() const
{
    return m_label->text();
}

void Toast::place()
{
    const QWidget* under = parentWidget();
    const int most = under->width() - 40;
    if (width() > most)
        resize(most, heightForWidth(most) > 0 ? heightForWidth(most) : height());
    QRect room({(under->width() - width()) / 2, under->height() - height() - aboveFoot}, size());
    const QRect typedInto = fieldIn(*under);
    if (room.intersects(typedInto) && typedInto.top() > height() + besideField)
        room.moveBottom(typedInto.top() - besideField);
    move(room.topLeft());
}

void Toast::dress()
{
    // Light on dark and dark on light, so that it stands out from the page below.
    const bool dark = isDark(QGuiApplication::palette());
    QPalette own = dark ? lightPalette() : darkPalette();
    setPalette(own);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    stylepaint::paintBox(painter,
                         rect(),
                         {.ground = palette().color(QPalette::Window),
                          .edge = accents(palette()).edge,
                          .radius = grid::cardRadius});
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    if (event->type() == QEvent::PaletteChange)
        dress();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent* event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event)
{
    m_timer.start(shownForMs);
    QFrame::leaveEvent(event);
}

} // namespace ireg
