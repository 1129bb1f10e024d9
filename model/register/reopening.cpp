// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/reopening.h"

#include "model/incident/incident.h"
#include "model/incident/stagevisit.h"
#include "model/timeline/entrysource.h"
#include "model/timeline/timeline.h"

#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// What a cycle has reached, with who did it and how.
struct Reached
{
    const char* field;
    std::optional<When> Incident::*at;
    Id<Person> Incident::*by = nullptr;
    QString Incident::*how = nullptr;
};

constexpr std::array reachedByCycle{Reached{codeOf<&Incident::contained>(),
                                            &Incident::contained,
                                            &Incident::containedBy,
                                            &Incident::containmentVerified},
                                    Reached{codeOf<&Incident::eradicated>(), &Incident::eradicated},
                                    Reached{codeOf<&Incident::recovered>(), &Incident::recovered},
                                    Reached{codeOf<&Incident::effectiveChecked>(),
                                            &Incident::effectiveChecked,
                                            nullptr,
                                            &Incident::effectivenessMethod}};

/// What was said in a cycle and is asked anew in the next: a verdict, or why there is none.
constexpr std::array saidInCycle{codeOf<&Incident::effective>(),
                                 codeOf<&Incident::effectiveNoneReason>(),
                                 codeOf<&Incident::containedNoneReason>(),
                                 codeOf<&Incident::monitoringNoneReason>(),
                                 codeOf<&Incident::fixedIn>(),
                                 codeOf<&Incident::holdReason>()};

QString sourceOf(const Incident& incident, const char* field)
{
    return QLatin1String(source::cycle) + QString::number(incident.cycle) + u": "_s
        + QLatin1String(field);
}

/// As of the closing that the cycle ended with, unless it has a time of its own.
void tellSaid(const Register& open, Door& door, const Incident& incident)
{
    const Row row = rowOf(incident);
    for (const char* field : saidInCycle) {
        const auto* said = std::get_if<Text>(
            &row[static_cast<std::size_t>(typeOf<Incident>().indexOf(field))]);
        const bool verdict = field == codeOf<&Incident::effective>();
        if (!said || textOf(*said).trimmed().isEmpty()
            || (verdict && incident.effective == Answer::Unknown))
            continue;
        TimelineEntry entry;
        entry.incident = incident.id;
        entry.at = verdict && incident.effectiveChecked ? incident.effectiveChecked
            : incident.closed                           ? incident.closed
                                                        : open.now();
        entry.recorded = open.now();
        entry.text = textOf(*said);
        entry.source = sourceOf(incident, field);
        door.put(entry);
    }
}

void tell(const Register& open, Door& door, const Incident& incident)
{
    for (const Reached& one : reachedByCycle) {
        const auto& at = incident.*one.at;
        if (!at)
            continue;
        const QString code = sourceOf(incident, one.field);
        TimelineEntry entry;
        entry.incident = incident.id;
        entry.at = at;
        entry.recorded = open.now();
        entry.text = one.how && !(incident.*one.how).isEmpty() ? incident.*one.how : code;
        entry.source = code;
        entry.by = one.by ? incident.*one.by : Id<Person>{};
        door.put(entry);
    }
}

/// What came closed from outside has no visit that says when.
void keepClosing(Door& door, const Incident& incident)
{
    const auto visits = door.select<StageVisit>({equal<&StageVisit::incident>(incident.id)});
    if (!incident.closed || !visits.empty())
        return;
    StageVisit last;
    last.incident = incident.id;
    last.stage = Stage::Monitor;
    last.cycle = incident.cycle;
    last.left = incident.closed;
    last.by = incident.closedBy;
    door.put(last);
}

} // namespace

void leaveCycle(const Register& open, Door& door, Incident& incident)
{
    tell(open, door, incident);
    tellSaid(open, door, incident);
    keepClosing(door, incident);
    incident.holdReason.clear();
    const RecordType& type = typeOf<Incident>();
    const Incident fresh;
    for (const Field& field : type.fields) {
        if (field.has(OfCycle))
            (void)field.write(&incident, field.read(&fresh));
    }
}

} // namespace ireg
