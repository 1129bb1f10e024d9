// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/foureyes.h"

#include "model/dossier/recordtypes.h"
#include "model/register/assigning.h"
#include "model/register/decisions.h"
#include "model/register/naming.h"
#include "model/storage/replay.h"
#include "model/storage/undo.h"
#include "model/timeline/entrysource.h"

#include <algorithm>
#include <array>
#include <set>

namespace ireg
{

using namespace Qt::StringLiterals;
using storage::Event;

namespace
{

constexpr std::array watched{
    codeOf<&Incident::severity>(), codeOf<&Incident::disposition>(), codeOf<&Incident::status>()};

/// No person's decision about one incident.
bool isTakenOver(const QByteArray& verb)
{
    return verb == storage::importVerb || verb == "restored" || verb == "created";
}

bool changes(const Change& change, const char* code)
{
    return std::ranges::find(change.fields, QByteArrayView(code)) != change.fields.end();
}

/// Those that were there before.
std::set<qint64> changedIncidents(const Door& door)
{
    std::set<qint64> incidents;
    for (const Change& change : door.changes()) {
        const auto has = [&change](const char* code) { return changes(change, code); };
        if (change.type->is<Incident>() && !has(storage::presentCode)
            && std::ranges::any_of(watched, has))
            incidents.insert(change.id);
    }
    return incidents;
}

bool isSetAside(Disposition disposition)
{
    return closesOnReason(disposition) || disposition == Disposition::NearMiss;
}

/// One incident as it was before the action and is after it.
class Turn
{
public:
    Turn(const Register& open, Door& door, Id<Incident> incident)
        : m_open(open), m_door(door), m_incident(incident),
          m_known(door.select<Confirmation>({equal<&Confirmation::incident>(incident)}))
    {
    }

    void ask()
    {
        if (!m_open.profile().fourEyes && m_known.empty())
            return;
        readBefore();
        m_after = m_door.find(m_incident);
        if (!m_before || !m_after)
            return;
        dropWhatFell();
        followSeverity();
        if (!m_open.profile().fourEyes)
            return;
        const bool fell = rankOf(m_after->severity) < rankOf(m_before->severity);
        const bool aside = isSetAside(m_after->disposition) && !isSetAside(m_before->disposition);
        const bool closed = m_after->status == Status::Closed && m_before->status != Status::Closed;
        if ((!fell && !aside && !closed) || !isGrave(held()) || !isAlone())
            return;
        if (fell)
            put(Concern::SeverityLowered);
        if (aside)
            put(Concern::SetAside);
        if (closed)
            put(Concern::Closed);
    }

private:
    void readBefore()
    {
        const RecordType& type = typeOf<Incident>();
        std::optional<Row> row;
        for (const Event& event :
             m_door.journal().ofRecord(type.name, m_incident.value, m_incident.value)) {
            noteOwner(event);
            if (event.header.seq < m_door.action())
                storage::apply(type, event, row);
        }
        if (row)
            m_before = recordOf<Incident>(m_incident.value, 0, storage::normalized(type, *row));
    }

    void noteOwner(const Event& event)
    {
        for (const storage::EventField& field : event.fields) {
            const auto* id = std::get_if<qint64>(&field.value);
            if (id && field.code == codeOf<&Incident::owner>())
                m_owners.insert(*id);
        }
    }

    /// Names, since an older register may hold one person twice.
    bool isAlone()
    {
        return !m_before->owner || std::ranges::any_of(m_owners, [this](qint64 owner) {
            return isOnePerson(m_door, {owner}, m_open.author().name);
        });
    }

    /// How severe it is held to be as long as nobody confirmed that it is less so.
    std::optional<Severity> held() const
    {
        std::optional<Severity> most = m_before->severity;
        for (const Confirmation& one : m_known) {
            const bool lowered = isPending(one) && one.concern == Concern::SeverityLowered;
            if (lowered && rankOf(one.before) > rankOf(most))
                most = one.before;
        }
        return most;
    }

    bool stands(const Confirmation& one) const
    {
        switch (one.concern) {
        case Concern::SeverityLowered: return rankOf(m_after->severity) < rankOf(one.before);
        case Concern::SetAside: return isSetAside(m_after->disposition);
        case Concern::Closed: return m_after->status == Status::Closed;
        }
        return true;
    }

    void dropWhatFell()
    {
        std::erase_if(m_known, [this](const Confirmation& one) {
            const bool moot = isPending(one) && !stands(one);
            if (moot)
                m_door.remove(one);
            return moot;
        });
    }

    /// What is confirmed is what holds then, also where it was raised a part of the way again.
    void followSeverity()
    {
        for (Confirmation& one : m_known) {
            if (!isPending(one) || one.concern != Concern::SeverityLowered
                || one.after == m_after->severity)
                continue;
            one.after = m_after->severity;
            m_door.put(one);
            one = m_door.find(one.id).value_or(one); // which may be put once more
        }
    }

    /// A further step of what waits already is one with it.
    void put(Concern concern)
    {
        const Id<Person> author = personNamed(m_door, m_open.author().name);
        Confirmation asked;
        asked.concern = concern;
        asked.before = m_before->severity;
        for (const Confirmation& one : m_known) {
            if (isPending(one) && one.concern == concern && one.decidedBy == author)
                asked = one;
        }
        asked.incident = m_after->id;
        asked.after = m_after->severity;
        asked.decided = m_open.now();
        asked.decidedBy = author;
        m_door.put(asked);
    }

    const Register& m_open;
    Door& m_door;
    Id<Incident> m_incident;
    std::vector<Confirmation> m_known;
    std::optional<Incident> m_before, m_after;
    std::set<qint64> m_owners; ///< everybody it was ever given to
};

Result<qint64> confirm(const Register& open, Door& door, Id<Incident> incident)
{
    const auto known = door.find(incident);
    if (!known)
        return failed(ErrorKind::NotFound, QString::number(incident.value));
    const Id<Person> author = personNamed(door, open.author().name);
    bool pending = false, confirmed = false;
    for (Confirmation& one :
         door.select<Confirmation>({equal<&Confirmation::incident>(incident)})) {
        if (!isPending(one))
            continue;
        pending = true;
        if (isOnePerson(door, one.decidedBy, open.author().name))
            continue;
        one.confirmed = open.now();
        one.confirmedBy = author;
        door.put(one);
        confirmed = true;
    }
    if (!pending)
        return failed(ErrorKind::Constraint, u"#nothing-to-confirm"_s, known->reference);
    if (!confirmed)
        return failed(ErrorKind::Gate, u"#own-decision"_s, known->reference);
    return incident.value;
}

} // namespace

void askSecondPerson(const Register& open, Door& door)
{
    if (isTakenOver(door.header().verb))
        return;
    for (qint64 incident : changedIncidents(door))
        Turn(open, door, {incident}).ask();
}

Result<Outcome> confirmAsSecond(Register& open, Id<Incident> incident, const QString& note)
{
    return actOn(open, "confirmed", typeOf<Incident>(), [&](Door& door) -> Result<qint64> {
        auto done = confirm(open, door, incident);
        if (done)
            noteDecision(open,
                         door,
                         incident,
                         {.text = note.trimmed().isEmpty() ? u"confirmed"_s : note.trimmed(),
                          .source = QLatin1String(source::secondPerson)});
        return done;
    });
}

} // namespace ireg
