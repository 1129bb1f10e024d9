// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/wholetitle.h"

#include "ui/widgets/wrappedtext.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>

namespace ireg
{

namespace
{

constexpr int mostTitleLines = 3;
constexpr int besideWords = 6; ///< what a quiet line leaves at each side
constexpr int aboveWords = 3;

WrappedText wrapped(const QLineEdit& line)
{
    return WrappedText(line.text(), line.font(), line.width() - 2 * besideWords, mostTitleLines);
}

} // namespace

WholeTitle::WholeTitle(QLineEdit& line) : QWidget(&line), m_line(line)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    line.installEventFilter(this);
    connect(&line, &QLineEdit::textChanged, this, &WholeTitle::fit);
    fit();
}

void WholeTitle::fit()
{
    const WrappedText text = wrapped(m_line);
    const bool fits = text.lineCount() <= 1;
    m_line.setMinimumHeight(fits ? 0 : text.height() + 2 * aboveWords);
    setGeometry(m_line.rect());
    setVisible(!fits && !m_line.hasFocus());
    raise();
    update();
}

bool WholeTitle::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::FontChange:
    case QEvent::FocusIn:
    case QEvent::FocusOut: fit(); break;
    case QEvent::HoverEnter:
    case QEvent::HoverLeave: update(); break;
    default: break;
    }
    return handled;
}

void WholeTitle::paintEvent(QPaintEvent*)
{
    const bool near = m_line.underMouse() && !m_line.isReadOnly();
    const QColor ground = near ? m_line.palette().color(QPalette::Base)
                               : QGuiApplication::palette().color(QPalette::Window);
    QPainter painter(this);
    painter.fillRect(near ? rect().adjusted(2, 2, -2, -2) : rect(), ground);
    painter.setPen(m_line.palette().color(QPalette::Text));
    wrapped(m_line).paint(painter, rect().adjusted(besideWords, aboveWords, -besideWords, 0));
}

} // namespace ireg
