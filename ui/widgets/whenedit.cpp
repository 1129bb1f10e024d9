// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/whenedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ireg
{

WhenEdit::WhenEdit(QWidget* parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_reading(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addWidget(m_reading);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    m_reading->hide();
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.trimmed().isEmpty())
            m_reading->hide();
        else
            Q_EMIT readingWanted(text);
        Q_EMIT edited();
    });
}

QString WhenEdit::text() const
{
    return m_line->text().trimmed();
}

void WhenEdit::setText(const QString& text)
{
    m_reading->hide();
    if (m_line->text() != text)
        m_line->setText(text);
}

void WhenEdit::setReading(const QString& forText, const QString& reading)
{
    if (m_line->text() != forText)
        return;
    m_reading->setText(reading);
    m_reading->setVisible(!reading.isEmpty());
}

void WhenEdit::setProblem(const QString& forText, const QString& problem)
{
    setReading(forText, tr("Not read: %1").arg(problem));
}

} // namespace ireg
