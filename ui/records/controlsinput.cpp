// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/controlsinput.h"

#include "model/language/controltext.h"
#include "ui/records/pagecontext.h"
#include "ui/widgets/clickthrough.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace ireg
{

using namespace Qt::StringLiterals;

ControlsInput::ControlsInput(const PageContext& context, QWidget* parent)
    : LineInput(Kind::Exact, parent), m_context(context), m_controls(new QStringListModel(this)),
      m_completer(new QCompleter(m_controls, this))
{
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setWidget(line());
    m_completer->popup()->installEventFilter(this);
    new ClickThrough(*m_completer);
    connect(line(), &QLineEdit::textEdited, this, &ControlsInput::offer);
    connect(
        m_completer, qOverload<const QString&>(&QCompleter::activated), this, &ControlsInput::take);
}

void ControlsInput::setText(const QString& text)
{
    LineInput::setText(text);
    sayLabels();
}

void ControlsInput::refresh()
{
    QStringList texts;
    for (const Control& control : annexA())
        texts.append(controlText(m_context.language(), control));
    m_controls->setStringList(texts);
    line()->setPlaceholderText(u"A.8.13, A.5.27"_s);
    sayLabels();
}

void ControlsInput::sayLabels()
{
    const QString labels = controlsText(m_context.language(), line()->text());
    line()->setToolTip(labels);
    line()->setAccessibleDescription(labels);
}

/// Only the control that is being typed is completed, the ones before it stay.
void ControlsInput::offer(const QString& text)
{
    const QString typed = text.section(u',', -1).trimmed();
    m_completer->popup()->hide();
    if (typed.isEmpty())
        return;
    m_completer->setCompletionPrefix(typed);
    if (m_completer->completionCount() > 0)
        m_completer->complete();
}

void ControlsInput::take(const QString& control)
{
    QStringList parts = line()->text().split(u',');
    parts.removeLast();
    for (QString& part : parts)
        part = part.trimmed();
    parts.append(control.section(u' ', 0, 0));
    line()->setText(parts.join(u", "_s));
    sayLabels();
    Q_EMIT edited();
}

/// Tab leaves the field in one press also while controls are offered.
bool ControlsInput::eventFilter(QObject* watched, QEvent* event)
{
    const bool key = event->type() == QEvent::KeyPress;
    const int pressed = key ? static_cast<QKeyEvent*>(event)->key() : 0;
    QWidget* popup = m_completer->popup();
    if ((pressed != Qt::Key_Tab && pressed != Qt::Key_Backtab) || !popup->isVisible())
        return LineInput::eventFilter(watched, event);
    popup->hide();
    QCoreApplication::sendEvent(line(), event);
    return true;
}

} // namespace ireg
