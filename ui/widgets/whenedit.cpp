// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/whenedit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace ireg
{

WhenEdit::WhenEdit(QWidget* parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_reading(new QLabel(this)),
      m_choice(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addWidget(m_reading);
    column->addLayout(m_choice);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    m_reading->hide();
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        offer({});
        if (text.trimmed().isEmpty())
            m_reading->hide();
        else
            Q_EMIT readingWanted(text);
        Q_EMIT edited();
    });
}

void WhenEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && !m_reading->isHidden())
        Q_EMIT readingWanted(m_line->text());
    QWidget::changeEvent(event);
}

QString WhenEdit::text() const
{
    return m_line->text().trimmed();
}

void WhenEdit::setText(const QString& text)
{
    m_reading->hide();
    offer({});
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

void WhenEdit::setProblem(const QString& forText,
                          const QString& problem,
                          const QStringList& readings)
{
    setReading(forText, tr("Not read: %1").arg(problem));
    if (m_line->text() == forText)
        offer(readings);
}

/// A button for each; pressed, it is as if that had been typed.
void WhenEdit::offer(const QStringList& readings)
{
    qDeleteAll(std::exchange(m_readings, {}));
    QWidget* before = m_line;
    for (const QString& reading : readings) {
        auto* choice = new QPushButton(reading, this);
        choice->setAutoDefault(false);
        choice->setAccessibleName(tr("Take %1").arg(reading));
        m_choice->addWidget(choice);
        setTabOrder(before, choice);
        before = choice;
        m_readings.push_back(choice);
        connect(choice, &QPushButton::clicked, this, [this, reading] {
            m_line->setFocus(Qt::OtherFocusReason);
            // The button goes with what it answers; not while it is pressed.
            QTimer::singleShot(0, this, [this, reading] {
                m_line->setText(reading);
                Q_EMIT m_line->textEdited(reading);
            });
        });
    }
}

} // namespace ireg
