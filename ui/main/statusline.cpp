// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/statusline.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int slowMs = 300;

} // namespace

StatusLine::StatusLine(QWidget* parent) : QStatusBar(parent)
{
    for (QLabel** label : {&m_file, &m_author, &m_shown, &m_saved, &m_zone}) {
        *label = new QLabel(this);
        (*label)->setTextFormat(Qt::PlainText);
        (*label)->setContentsMargins(6, 0, 6, 0);
        addWidget(*label, *label == m_file ? 1 : 0);
    }
    setSizeGripEnabled(false);
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_busy = true;
        retranslate();
    });
    clearRegister();
}

void StatusLine::setRegister(const About& about)
{
    m_about = about;
    m_open = true;
    m_savedAt = {};
    retranslate();
}

void StatusLine::clearRegister()
{
    m_about = {};
    m_open = false;
    retranslate();
}

void StatusLine::setShown(int shown, qint64 total)
{
    m_shownCount = shown;
    m_total = total;
    retranslate();
}

void StatusLine::setSaved(const QDateTime& utc)
{
    m_savedAt = utc;
    retranslate();
}

void StatusLine::setBusy(bool busy)
{
    if (busy) {
        m_slow.start();
        return;
    }
    m_slow.stop();
    m_busy = false;
    retranslate();
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStatusBar::changeEvent(event);
}

void StatusLine::retranslate()
{
    for (QLabel* label : {m_file, m_author, m_shown, m_saved, m_zone})
        label->setVisible(m_open);
    if (!m_open)
        return;
    m_file->setText(QFileInfo(m_about.path).fileName());
    m_author->setText(tr("Recorded as: %1").arg(m_about.author));
    const QLocale locale;
    m_shown->setText(tr("%1 of %n incidents shown", nullptr, static_cast<int>(m_total))
                         .arg(locale.toString(m_shownCount)));
    if (!m_about.writable)
        m_saved->setText(tr("Read-only"));
    else if (m_busy)
        m_saved->setText(tr("Working…"));
    else if (m_savedAt.isValid())
        m_saved->setText(
            tr("All changes saved %1").arg(m_savedAt.toLocalTime().toString(u"HH:mm:ss"_s)));
    else
        m_saved->setText(tr("All changes are saved at once"));
    m_zone->setText(tr("Times: %1").arg(m_about.zone));
}

} // namespace ireg
