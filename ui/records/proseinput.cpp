// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/proseinput.h"

#include "ui/widgets/proseedit.h"

#include <QPlainTextEdit>

#include <algorithm>

namespace ireg
{

ProseInput::ProseInput(QWidget* parent) : FieldInput(parent), m_edit(new ProseEdit(this))
{
    m_edit->setTabChangesFocus(true);
    adopt(m_edit);
    m_edit->viewport()->setAcceptDrops(false);
    fit();
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fit();
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

void ProseInput::resizeEvent(QResizeEvent* event)
{
    FieldInput::resizeEvent(event);
    fit();
}

/// As high as its text, from three lines up to fourteen.
void ProseInput::fit()
{
    const double lines = std::clamp(m_edit->document()->size().height(), 3.0, 14.0);
    const int frame = 2 * m_edit->frameWidth()
        + 2 * static_cast<int>(m_edit->document()->documentMargin());
    const int height = static_cast<int>(lines * m_edit->fontMetrics().lineSpacing()) + frame + 2;
    if (m_edit->height() != height)
        m_edit->setFixedHeight(height);
}

} // namespace ireg
