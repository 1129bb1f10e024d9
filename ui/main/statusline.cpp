// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/statusline.h"

#include "model/base/text.h"
#include "model/base/when.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QStyleOption>
#include <QToolButton>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int slowMs = 300;
constexpr int longestName = 32; ///< in average characters

/// Opens something, and says so by the sign of what opens a menu.
class OpeningButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override
    {
        QToolButton::initStyleOption(option);
        option->features |= QStyleOptionToolButton::HasMenu;
    }
};

} // namespace

StatusLine::StatusLine(QWidget* parent) : QStatusBar(parent)
{
    m_author = new OpeningButton(this);
    m_author->setObjectName(u"recordedAs"_s);
    m_author->setAutoRaise(true);
    m_author->setFocusPolicy(Qt::TabFocus);
    connect(m_author, &QToolButton::clicked, this, &StatusLine::nameRequested);
    for (QLabel** label : {&m_file, &m_shown, &m_saved, &m_zone}) {
        *label = new QLabel(this);
        (*label)->setTextFormat(Qt::PlainText);
        (*label)->setContentsMargins(6, 0, 6, 0);
        // The window is never made wider by its foot.
        (*label)->setMinimumWidth(1);
    }
    addWidget(m_file);
    addWidget(m_author);
    addWidget(m_shown);
    addWidget(new QWidget(this), 1);
    addWidget(m_saved);
    addWidget(m_zone);
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

void StatusLine::setAuthor(const QString& name)
{
    m_about.author = name;
    m_about.named = true;
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
    m_confirmed = false;
    retranslate();
}

void StatusLine::confirmSaved(const QDateTime& utc)
{
    m_savedAt = utc;
    m_confirmed = true;
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

/// Where there is no room for all of it, what stands elsewhere too goes first.
void StatusLine::giveRoom()
{
    if (!isVisible())
        return;
    const std::initializer_list<QWidget*> parts{m_author, m_saved, m_zone, m_shown, m_file};
    int left = width();
    for (QWidget* part : parts) {
        if (part == m_shown && m_shownCount < 0) { // what is in view lists no incidents
            part->hide();
            continue;
        }
        left -= part->sizeHint().width() + scaled(grid::unit);
        part->setVisible(m_open && left >= 0);
    }
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QStatusBar::resizeEvent(event);
    giveRoom();
}

void StatusLine::showEvent(QShowEvent* event)
{
    QStatusBar::showEvent(event);
    giveRoom();
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStatusBar::changeEvent(event);
}

/// The name is cut where it would push the rest out; the hint has all of it.
void StatusLine::showAuthor()
{
    const QString shown = fontMetrics().elidedText(displayText(m_about.author),
                                                   Qt::ElideRight,
                                                   longestName * fontMetrics().averageCharWidth());
    m_author->setText((m_about.named ? tr("Recorded as %1") : tr("Recorded as %1 – is that you?"))
                          .arg(shown)
                          .replace(u'&', u"&&"_s));
    m_author->setAccessibleName(
        tr("Changes are recorded as %1. Press to choose another name.").arg(m_about.author));
    m_author->setToolTip(plainTip(m_author->accessibleName()));
}

void StatusLine::retranslate()
{
    if (!m_open) {
        giveRoom();
        return;
    }
    m_file->setText(QFileInfo(m_about.path).fileName());
    m_file->setToolTip(plainTip(m_about.path));
    showAuthor();
    const QLocale locale;
    m_shown->setText(tr("%1 of %Ln incidents shown", nullptr, static_cast<int>(m_total))
                         .arg(locale.toString(m_shownCount)));
    if (!m_about.writable)
        m_saved->setText(tr("Read-only"));
    else if (m_busy)
        m_saved->setText(tr("Working…"));
    else if (m_savedAt.isValid())
        m_saved->setText(
            (m_confirmed ? u"\u2713 "_s : QString())
            + tr("All changes saved %1")
                  .arg(m_savedAt.toTimeZone(zoneOf(m_about.zone)).toString(u"HH:mm:ss"_s)));
    else
        m_saved->setText(tr("All changes are saved at once"));
    m_zone->setText(tr("Times: %1").arg(m_about.zone));
    giveRoom();
}

} // namespace ireg
