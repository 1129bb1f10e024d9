// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/lineinput.h"

#include "model/base/wordorder.h"
#include "model/language/valuetext.h"
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

LineInput::LineInput(Kind kind, QWidget* parent)
    : FieldInput(parent), m_line(new QLineEdit(this)), m_kind(kind)
{
    adopt(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldInput::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &FieldInput::left);
}

QString LineInput::text() const
{
    return m_line->text().trimmed();
}

void LineInput::setText(const QString& text)
{
    if (m_line->text() == text)
        return;
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

void LineInput::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    // What can't be typed into does not look as if it could.
    QPalette look;
    if (readOnly)
        look.setColor(QPalette::Base, Qt::transparent);
    m_line->setPalette(look);
}

MoneyInput::MoneyInput(const PageContext& context, QWidget* parent)
    : LineInput(Kind::Exact, parent), m_context(context)
{
}

void MoneyInput::refresh()
{
    line()->setPlaceholderText(moneyText(m_context.language(), 123'450, QStringLiteral("EUR")));
}

NameInput::NameInput(const InputKind& kind, const PageContext& context, QWidget* parent)
    : LineInput(Kind::Exact, parent), m_field(kind.field), m_kind(kind.place.named),
      m_context(context), m_names(new QStringListModel(this)),
      m_completer(new QCompleter(m_names, this))
{
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    line()->setCompleter(m_completer);
    m_completer->popup()->installEventFilter(this);
    new ClickThrough(*m_completer);
    connect(
        m_completer, qOverload<const QString&>(&QCompleter::activated), this, &FieldInput::edited);
}

/// Tab leaves the field in one press also while names are offered.
bool NameInput::eventFilter(QObject* watched, QEvent* event)
{
    const bool key = event->type() == QEvent::KeyPress;
    const int pressed = key ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (pressed != Qt::Key_Tab && pressed != Qt::Key_Backtab)
        return LineInput::eventFilter(watched, event);
    QWidget* popup = m_completer->popup();
    if (!popup->isVisible())
        return LineInput::eventFilter(watched, event);
    popup->hide();
    QCoreApplication::sendEvent(line(), event);
    return true;
}

void NameInput::refresh()
{
    m_names->setStringList(names());
}

QStringList NameInput::names() const
{
    if (!m_kind)
        return m_context.people;
    QStringList names;
    const auto known = m_context.choices.find(m_field.target);
    if (known == m_context.choices.end())
        return names;
    for (const Choice& choice : known->second) {
        if (choice.kind == m_kind)
            names.append(choice.name);
    }
    sortWords(names);
    return names;
}

} // namespace ireg
