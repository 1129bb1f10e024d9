// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/nextdues.h"

#include "model/dossier/questionclock.h"
#include "model/register/deadlines.h"
#include "model/storage/listfields.h"

namespace ireg
{

using namespace Qt::StringLiterals;
using storage::Database;

namespace
{

void add(NextDues& dues, qint64 incident, const NextDue& due)
{
    const auto [known, fresh] = dues.emplace(incident, due);
    if (!fresh && due.ms < known->second.ms)
        known->second = due;
}

/// The last instant of the day.
NextDue endOf(QDate day, const QTimeZone& zone, NextDue::What what, qint64 id)
{
    return {
        .ms = untilEndOf(day, zone).at.toMSecsSinceEpoch(), .day = true, .what = what, .id = id};
}

const RecordType& typeOfDue(NextDue::What what)
{
    switch (what) {
    case NextDue::What::Duty:
    case NextDue::What::Question: break;
    case NextDue::What::Action: return typeOf<Action>();
    case NextDue::What::Check: return typeOf<WatchItem>();
    case NextDue::What::Decision: return typeOf<Decision>();
    }
    return typeOf<Notification>();
}

QByteArray stored(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, utcZone)
        .toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s)
        .toLatin1();
}

} // namespace

WorkTime NextDue::time() const
{
    return {.at = QDateTime::fromMSecsSinceEpoch(ms, utcZone), .day = day, .from = {}};
}

QString NextDue::record() const
{
    return id ? publicId(typeOfDue(what), id) : QString();
}

Result<NextDues> nextDues(const Register& open)
{
    const auto duties = registerDuties(open, {.scope = ObligationScope::Possible});
    if (!duties)
        return tl::unexpected(duties.error());
    NextDues dues;
    for (const RegisterObligation& one : duties->duties) {
        if (one.duty.isOpen() && one.duty.deadline.end)
            add(dues,
                one.incident.value,
                {.ms = one.duty.deadline.end->limit.toMSecsSinceEpoch(),
                 .what = isPossible(one.duty) ? NextDue::What::Question : NextDue::What::Duty,
                 .id = one.duty.notification.value});
    }
    const auto done = open.read([&](Database& database) {
        const auto addDays = [&](storage::DayOf which, NextDue::What what) {
            storage::forEachDueDay(database, which, [&](qint64 incident, QDate day, qint64 record) {
                add(dues, incident, endOf(day, open.zone(), what, record));
            });
        };
        addDays(storage::DayOf::Action, NextDue::What::Action);
        addDays(storage::DayOf::Check, NextDue::What::Check);
        addDays(storage::DayOf::Decision, NextDue::What::Decision);
    });
    if (!done)
        return tl::unexpected(done.error());
    return dues;
}

storage::Dues listedDues(const NextDues& dues, const QDateTime& now)
{
    QByteArray times = "{";
    for (const auto& [incident, due] : dues)
        times += (times.size() > 1 ? ",\"" : "\"") + QByteArray::number(incident) + "\":\""
            + stored(due.ms) + '"';
    return {.times = times + '}', .now = stored(now.toMSecsSinceEpoch())};
}

} // namespace ireg
