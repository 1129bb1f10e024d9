// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/standingtasks.h"

#include "model/base/text.h"
#include "model/dossier/noticelimits.h"
#include "model/dossier/questionclock.h"
#include "model/dossier/workitem.h"
#include "model/language/deadlinetext.h"
#include "model/language/labels.h"
#include "model/language/ruletext.h"
#include "model/language/worktext.h"

#include <algorithm>

namespace ireg
{

namespace
{

class Gathering
{
public:
    Gathering(Language language, const Dossier& dossier, const QDateTime& now)
        : m_language(language), m_dossier(dossier), m_now(now), m_zone(zoneOf(dossier.profile.zone))
    {
    }

    std::vector<StandingTask> run()
    {
        addDuties();
        addQuestion();
        addRecords();
        std::ranges::stable_sort(m_tasks, [](const StandingTask& one, const StandingTask& other) {
            if (one.isDated() != other.isDated())
                return one.isDated();
            return one.isDated() && one.end < other.end;
        });
        return std::move(m_tasks);
    }

private:
    QString name(Id<Person> person) const { return displayText(m_dossier.nameOf(person)); }

    QString dutyName(const Obligation& duty) const
    {
        const QString step = briefDutyText(m_language, m_dossier.rules, duty);
        if (!step.isEmpty())
            return step;
        const auto notice = std::ranges::find(
            m_dossier.notifications, duty.notification, &Notification::id);
        const QString whom = notice == m_dossier.notifications.end()
            ? QString()
            : recipientText(m_language, notice->recipient);
        return whom.isEmpty() ? recordLabel(m_language, "notification") : whom;
    }

    void addDuties()
    {
        for (const Obligation& duty :
             dutiesLeft(obligations(m_dossier, m_now), m_dossier.incident)) {
            if (!duty.isOpen())
                continue;
            StandingTask one{
                .text = dutyName(duty), .who = {}, .limit = {}, .day = {}, .end = {}, .duty = true};
            if (const auto limit = limitOf(duty, m_zone)) {
                one.limit = limit;
                one.end = limit->utc();
            }
            m_tasks.push_back(std::move(one));
        }
    }

    /// A question of law is late with the clock that its answer may bring.
    void addQuestion()
    {
        const std::optional<Obligation> first = questionClock(m_dossier, m_now);
        const auto limit = first ? limitOf(*first, m_zone) : std::nullopt;
        if (!limit)
            return;
        m_tasks.push_back({.text = questionText(m_language, m_dossier.rules, {first->regime}),
                           .who = {},
                           .limit = limit,
                           .day = {},
                           .end = limit->utc()});
    }

    void add(const QString& text, const QString& who, QDate day)
    {
        const QString other = who == name(m_dossier.incident.owner) ? QString() : who;
        StandingTask one{
            .text = displayText(text), .who = other, .limit = {}, .day = day, .end = {}};
        if (day.isValid())
            one.end = untilEndOf(day, m_zone).at;
        m_tasks.push_back(std::move(one));
    }

    void addRecords()
    {
        for (const Action& action : m_dossier.actions) {
            if (isOpen(action))
                add(action.title, name(action.owner), action.due);
        }
        for (const WatchItem& watched : m_dossier.watch) {
            if (isOpen(watched))
                add(watched.what, {}, watched.until);
        }
        for (const Decision& decision : m_dossier.decisions) {
            if (isOpen(decision))
                add(decision.question, name(decision.decider), decision.due);
        }
    }

    Language m_language;
    const Dossier& m_dossier;
    QDateTime m_now;
    QTimeZone m_zone;
    std::vector<StandingTask> m_tasks;
};

} // namespace

std::vector<StandingTask> standingTasks(Language language,
                                        const Dossier& dossier,
                                        const QDateTime& now)
{
    return Gathering(language, dossier, now).run();
}

} // namespace ireg
