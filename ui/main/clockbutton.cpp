// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/clockbutton.h"

#include "model/dossier/noticelimits.h"
#include "model/language/deadlinetext.h"
#include "model/language/labels.h"
#include "model/language/ruletext.h"
#include "model/language/timetext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/palette.h"

#include <QEvent>
#include <QGuiApplication>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int clockMs = 30 * 1000; // what is shown is never older; a machine may have slept
constexpr int gatherMs = 200;      // the changes of one action come as several

} // namespace

ClockButton::ClockButton(Language language, QWidget* parent)
    : ElidedButton(parent), m_language(language)
{
    setObjectName(u"nearestClock"_s);
    m_minute.setInterval(clockMs);
    m_again.setSingleShot(true);
    m_again.setInterval(gatherMs);
    connect(&m_minute, &QTimer::timeout, this, &ClockButton::refresh);
    connect(&m_again, &QTimer::timeout, this, &ClockButton::refresh);
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_nearest)
            Q_EMIT dutyRequested(m_nearest->line.incident, m_nearest->line.duty.notification);
    });
    hide();
}

void ClockButton::watch(RegisterThread* thread)
{
    if (m_thread)
        m_thread->disconnect(this);
    m_thread = thread;
    m_nearest.reset();
    showNearest();
    m_minute.stop();
    if (!thread)
        return;
    connect(thread, &RegisterThread::changed, &m_again, qOverload<>(&QTimer::start));
    m_minute.start();
    refresh();
}

void ClockButton::setLanguage(Language language)
{
    m_language = language;
    showNearest();
}

/// Duties come in the order of their limits, what is open first.
Result<std::optional<ClockButton::Nearest>> ClockButton::nearest(const Register& open)
{
    const QDateTime now = open.now().utc();
    auto duties = registerDuties(open, {.now = now});
    if (!duties)
        return tl::unexpected(duties.error());
    const auto first = std::ranges::find_if(duties->duties, [](const RegisterObligation& line) {
        return line.duty.isOpen() && line.duty.deadline.end.has_value();
    });
    if (first == duties->duties.end())
        return std::nullopt;
    return Nearest{*first, std::move(duties->rules), now};
}

void ClockButton::refresh()
{
    if (!m_thread)
        return;
    m_thread->askWhenIdle(
        this,
        [](Register& open) { return nearest(open); },
        [this, asked = m_thread](Result<std::optional<Nearest>> answer) {
            if (asked != m_thread || !answer)
                return; // the page of deadlines says what is wrong
            m_nearest = std::move(*answer);
            showNearest();
        });
}

void ClockButton::showNearest()
{
    setVisible(m_nearest.has_value());
    if (!m_nearest)
        return;
    const auto& [line, rules, now] = *m_nearest;
    const RuledRegime* ruled = rules.regime(line.duty.regime);
    QStringList words{remainingText(m_language, line.duty.deadline, now),
                      ruled ? shortLawText(m_language, ruled->regime().name, *line.duty.step)
                            : QString(),
                      line.reference};
    const QString left = words.front();
    words.removeAll(QString());
    say(words.join(u" · "_s));
    setShorter({left + u" · "_s + line.reference}); // the law is in the hint
    QStringList all{codeLabel(m_language, line.duty.deadline.state),
                    words.front(),
                    dutyText(m_language, rules, line.duty),
                    line.reference};
    if (const auto limit = limitOf(line.duty, rules.zone()))
        all.append(timeText(m_language, *limit));
    all.removeAll(QString());
    setAccessibleName(tr("Nearest clock: %1").arg(all.join(u", "_s)));
    setToolTip(all.join(u"\n"_s).toHtmlEscaped().replace(u'\n', u"<br>"_s));
    dress();
}

/// The words tell how it stands; ground and sign say so from afar.
void ClockButton::dress()
{
    QPalette own; // what is not set follows the program's
    const DeadlineState state = m_nearest ? m_nearest->line.duty.deadline.state
                                          : DeadlineState::Running;
    const Accents colours = accents(QGuiApplication::palette());
    const bool late = state == DeadlineState::Overdue, soon = state == DeadlineState::DueSoon;
    if (late || soon) {
        own.setColor(QPalette::Button, late ? colours.problem : colours.warning);
        own.setColor(QPalette::ButtonText, late ? colours.late : colours.soon);
    }
    setPalette(own);
    setAlarming(*this, late || soon);
    showSign(late || soon ? "warning" : "clock");
}

void ClockButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    if (event->type() == QEvent::LanguageChange)
        showNearest();
    ElidedButton::changeEvent(event);
}

} // namespace ireg
