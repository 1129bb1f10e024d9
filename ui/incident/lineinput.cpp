// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/lineinput.h"

#include "ui/incident/pagecontext.h"

#include <QCompleter>
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

PersonInput::PersonInput(const PageContext& context, QWidget* parent)
    : LineInput(Kind::Exact, parent), m_context(context), m_names(new QStringListModel(this))
{
    auto* completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line()->setCompleter(completer);
    connect(
        completer, qOverload<const QString&>(&QCompleter::activated), this, &FieldInput::edited);
}

void PersonInput::refresh()
{
    m_names->setStringList(m_context.people);
}

} // namespace ireg
