// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/reminders.h"

#include "model/base/when.h"
#include "model/dossier/workreminder.h"
#include "model/language/worktext.h"
#include "ui/settings/windowsettings.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int turnMs = 30 * 1000;    // a machine may have slept, its clock may have been set
constexpr int gatherChangesMs = 300; // the changes of one action come as several
constexpr int laterSeconds = 3600;
constexpr std::size_t mostNamed = 3;

QString memoryPlace()
{
    return u"reminded"_s;
}

} // namespace

Reminders::Reminders(WindowSettings& settings, const Clock& clock, QObject* parent)
    : QObject(parent), m_settings(settings), m_clock(clock)
{
    m_turn.setInterval(turnMs);
    m_again.setSingleShot(true);
    m_again.setInterval(gatherChangesMs);
    connect(&m_turn, &QTimer::timeout, this, &Reminders::look);
    connect(&m_again, &QTimer::timeout, this, &Reminders::read);
    connect(&m_settings, &WindowSettings::remindersChanged, this, &Reminders::look);
}

void Reminders::watch(RegisterThread* thread)
{
    if (m_thread)
        m_thread->disconnect(&m_again);
    m_thread = thread;
    m_read = false;
    m_items.clear();
    m_things.clear();
    m_told.clear();
    m_turn.stop();
    Q_EMIT settled();
    if (!thread)
        return;
    connect(thread, &RegisterThread::changed, &m_again, qOverload<>(&QTimer::start));
    connect(thread, &RegisterThread::authorChanged, &m_again, qOverload<>(&QTimer::start));
    m_turn.start();
    read();
}

void Reminders::read()
{
    if (!m_thread)
        return;
    m_thread->askWhenIdle(
        this,
        [me = m_thread->author()](Register& open) { return worklist(open, {.me = me}); },
        [this, asked = m_thread](Result<Worklist> list) {
            if (asked == m_thread && list) // the pages say what is wrong
                take(std::move(*list));
        });
}

void Reminders::take(Worklist list)
{
    m_rules = std::move(list.rules);
    m_items.clear();
    m_things.clear();
    for (WorkItem& item : list.items) {
        auto thing = dueThing(item);
        if (!thing)
            continue;
        m_things.push_back(std::move(*thing));
        m_items.push_back(std::move(item));
    }
    m_read = true;
    settle();
    look();
}

/// What was done meanwhile, or moved, is not reminded of any longer.
void Reminders::settle()
{
    const auto before = m_told.size();
    std::erase_if(m_told, [this](const WorkItem& told) {
        const DueThing thing = *dueThing(told);
        return std::ranges::none_of(m_things, [&thing](const DueThing& present) {
            return present.key == thing.key && present.at == thing.at;
        });
    });
    if (m_told.empty() && before > 0)
        Q_EMIT settled();
    else if (m_told.size() < before)
        Q_EMIT shrunk();
}

ReminderRule Reminders::rule() const
{
    const ReminderChoice choice = m_settings.reminders();
    return {.zone = zoneOf(m_thread->profile().zone),
            .quiet = {.from = choice.quietFrom, .to = choice.quietTo}};
}

void Reminders::look()
{
    if (!m_thread || !m_read || !m_settings.reminders().on)
        return;
    const QString which = m_thread->profile().uuid;
    const auto memory = ReminderMemory::fromText(m_settings.kept(memoryPlace(), which));
    const ReminderRound round = remind(m_things, memory, rule(), m_clock.now());
    m_settings.keep(memoryPlace(), which, round.memory.text());
    if (round.told.empty())
        return;
    // What nobody has answered yet stays among them.
    for (const Reminder& one : round.told) {
        const WorkItem& item = m_items[one.thing];
        std::erase_if(m_told, [key = dueThing(item)->key](const WorkItem& told) {
            return dueThing(told)->key == key;
        });
        m_told.push_back(item);
    }
    Q_EMIT reminded();
}

void Reminders::postpone()
{
    if (!m_thread)
        return;
    QStringList keys;
    for (const WorkItem& item : m_told)
        keys.append(dueThing(item)->key);
    const QString which = m_thread->profile().uuid;
    const auto memory = ReminderMemory::fromText(m_settings.kept(memoryPlace(), which));
    m_settings.keep(memoryPlace(),
                    which,
                    postponed(memory, keys, m_clock.now().toUTC().addSecs(laterSeconds)).text());
    m_told.clear();
    Q_EMIT settled();
}

QString Reminders::line(const WorkItem& item, bool titles) const
{
    const When now{.ms = m_clock.now().toMSecsSinceEpoch(), .zone = m_thread->profile().zone};
    QStringList words{item.reference,
                      titles ? item.title : QString(),
                      titles ? workText(m_language, m_rules, item)
                             : workLabel(m_language, m_rules, item),
                      workTimeText(m_language, item, now)};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QString Reminders::text() const
{
    if (m_told.size() == 1)
        return line(m_told.front(), true);
    QStringList named;
    for (const WorkItem& item : m_told) {
        if (!named.contains(item.reference))
            named.append(item.reference);
    }
    const bool all = named.size() <= qsizetype(mostNamed);
    return tr("%Ln thing(s) fall due or are late: %1", nullptr, static_cast<int>(m_told.size()))
        .arg(named.mid(0, mostNamed).join(u", "_s) + (all ? QString() : u"…"_s));
}

QString Reminders::desktopText() const
{
    return m_told.size() == 1 ? line(m_told.front(), m_settings.reminders().titles) : text();
}

} // namespace ireg
