// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/severityhistory.h"

#include "model/dossier/recordtypes.h"
#include "model/register/decisions.h"
#include "model/storage/replay.h"
#include "model/timeline/entrysource.h"

#include <algorithm>
#include <array>

namespace ireg
{

using storage::Database;
using storage::Event;
using storage::EventField;
using storage::Journal;
using storage::Projection;

namespace
{

/// What a severity is computed from.
constexpr std::array gradedFacts{codeOf<&Incident::confidentiality>(),
                                 codeOf<&Incident::integrity>(),
                                 codeOf<&Incident::availability>(),
                                 codeOf<&Incident::urgency>(),
                                 codeOf<&Incident::safety>(),
                                 codeOf<&Incident::ransom>(),
                                 codeOf<&Incident::seriousHarm>(),
                                 codeOf<&Incident::recoveryPlan>(),
                                 codeOf<&Incident::dutyTriggered>()};

const EventField* fieldOf(const Event& event, const char* code)
{
    const auto found = std::ranges::find_if(
        event.fields, [code](const EventField& field) { return field.code == code; });
    return found == event.fields.end() ? nullptr : &*found;
}

QString saidIn(const Event& event, const char* code)
{
    const EventField* field = fieldOf(event, code);
    const auto* text = field ? std::get_if<Text>(&field->value) : nullptr;
    return text ? textOf(*text) : QString();
}

/// Reads the incident's own events in their order.
class SeveritySteps
{
public:
    explicit SeveritySteps(Database& database) : m_journal(database), m_projection(database) {}

    std::vector<SeverityChange> of(Id<Incident> incident, const QString& zone)
    {
        const RecordType& type = typeOf<Incident>();
        for (const Event& event : m_journal.ofRecord(type.name, incident.value, incident.value))
            take(event, zone);
        return std::move(m_steps);
    }

private:
    void take(const Event& event, const QString& zone)
    {
        const EventField* field = fieldOf(event, codeOf<&Incident::severity>());
        std::optional<Severity> now;
        if (!field || !Codec<std::optional<Severity>>::decode(field->value, now) || now == m_now)
            return;
        const bool together = !m_steps.empty() && m_action == event.header.action;
        if (together) {
            m_steps.back().after = now;
            if (m_steps.back().before == now)
                m_steps.pop_back();
        } else {
            m_steps.push_back(stepOf(event, now, zone));
        }
        m_action = event.header.action;
        m_now = now;
    }

    SeverityChange stepOf(const Event& event,
                          const std::optional<Severity>& now,
                          const QString& zone)
    {
        SeverityChange step;
        step.at = {.ms = event.header.at, .zone = zone, .precision = Precision::Exact};
        step.before = m_now;
        step.after = now;
        step.takenBack = event.header.undoes.has_value();
        if (const auto session = m_projection.record(Id<Session>{event.header.session}))
            step.by = session->person;
        if (const EventField* over = fieldOf(event, codeOf<&Incident::severityOverride>()))
            step.chosen = !isNull(over->value);
        for (const char* code : gradedFacts) {
            if (fieldOf(event, code) && !storage::presenceIn(event).said)
                step.facts.push_back(code);
        }
        step.reason = reasonOf(event, step);
        return step;
    }

    /// The override's own, else what else the action says of it.
    QString reasonOf(const Event& event, const SeverityChange& step)
    {
        const QString own = saidIn(event, codeOf<&Incident::severityReason>());
        if (step.chosen && !step.takenBack && !own.isEmpty())
            return own;
        QString reason;
        if (!event.header.incident)
            return reason;
        for (const Event& beside :
             m_journal.ofAction(event.header.action, *event.header.incident)) {
            if (beside.header.record == typeOf<TimelineEntry>().name)
                reason = saidIn(beside, codeOf<&TimelineEntry::text>());
            else if (beside.header.record == typeOf<Assessment>().name && reason.isEmpty())
                reason = saidIn(beside, codeOf<&Assessment::reason>());
        }
        return severityStepOf(reason) ? QString() : reason;
    }

    Journal m_journal;
    Projection m_projection;
    std::vector<SeverityChange> m_steps;
    std::optional<Severity> m_now;
    qint64 m_action = 0;
};

} // namespace

Result<std::vector<SeverityChange>> severityHistory(const Register& open, Id<Incident> incident)
{
    std::vector<SeverityChange> steps;
    const auto done = open.read([&](Database& database) {
        steps = SeveritySteps(database).of(incident, open.profile().zone);
    });
    if (!done)
        return tl::unexpected(done.error());
    return steps;
}

void noteSeverity(const Register& open,
                  Door& door,
                  const std::pair<Incident, Incident>& beforeAndAfter,
                  const QString& reason)
{
    const auto& [before, after] = beforeAndAfter;
    if (!before.severity || before.severity == after.severity)
        return;
    const QString code = severityStepCode({before.severity, after.severity});
    noteDecision(open,
                 door,
                 before.id,
                 {.text = reason.trimmed().isEmpty() ? code : reason.trimmed(),
                  .source = QLatin1String(source::severity) + code});
}

} // namespace ireg
