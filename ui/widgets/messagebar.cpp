// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/messagebar.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int fewestLetters = 14;

} // namespace

MessageBar::MessageBar(QWidget* parent) : QFrame(parent)
{
    m_label = new QLabel(this);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    // A long path does not make the window wider, and a word is not cut.
    measureText(*m_label, [this] {
        m_label->setMinimumWidth(fewestLetters * m_label->fontMetrics().averageCharWidth());
    });
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action = new QPushButton(this);
    m_other = new QPushButton(this);
    for (QPushButton* button : {m_action, m_other})
        button->hide();
    m_close = new QToolButton(this);
    m_close->setText(u"×"_s);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * grid::unit, 4, grid::unit, 4);
    row->addWidget(m_label, 1);
    row->addWidget(m_action);
    row->addWidget(m_other);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionRequested);
    connect(m_other, &QPushButton::clicked, this, &MessageBar::otherRequested);
    setAutoFillBackground(true);
    retranslate();
    hide();
}

void MessageBar::show(const QString& text, Tone tone)
{
    m_close->show();
    m_action->hide();
    m_other->hide();
    say(text, tone);
}

void MessageBar::showBanner(const QString& text, Tone tone, const QString& action)
{
    m_close->hide();
    m_other->hide();
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    say(text, tone);
}

void MessageBar::showChoice(const QString& text, Tone tone, const Choice& choice)
{
    m_close->show();
    m_action->setText(choice.action);
    m_other->setText(choice.other);
    m_action->show();
    m_other->show();
    say(text, tone);
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::say(const QString& text, Tone tone)
{
    m_tone = tone;
    m_label->setText(text);
    setAccessibleName(text);
    dress();
    QWidget::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dress()
{
    QPalette own; // what is not set follows the program's, and tells when that changes
    const Accents colours = accents(QGuiApplication::palette());
    own.setColor(QPalette::Window,
                 m_tone == Tone::Problem       ? colours.problem
                     : m_tone == Tone::Warning ? colours.warning
                                               : colours.notice);
    setPalette(own);
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        dress();
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace ireg
