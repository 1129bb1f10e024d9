// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/proseinput.h"

#include "ui/widgets/proseedit.h"

namespace ireg
{

ProseInput::ProseInput(QWidget* parent) : FieldInput(parent), m_edit(new ProseEdit(this))
{
    m_edit->setTabChangesFocus(true);
    adopt(m_edit);
    m_edit->viewport()->setAcceptDrops(false);
    m_edit->growWithText(2, 20);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting)
            Q_EMIT edited();
    });
}

QString ProseInput::text() const
{
    return m_edit->toPlainText().trimmed();
}

void ProseInput::setText(const QString& text)
{
    if (m_edit->toPlainText() == text)
        return;
    m_setting = true;
    m_edit->setPlainText(text);
    m_setting = false;
}

void ProseInput::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

} // namespace ireg
