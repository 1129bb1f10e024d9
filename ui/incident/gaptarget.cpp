// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/gaptarget.h"

#include "model/dossier/recordtypes.h"

#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// Gap facts of records: `record:what`, and the record and field that `what` means.
struct RecordFact
{
    const char* record; ///< as the fact names it
    const char* type;   ///< as its description does
    const char* what;
    const char* field;
};

constexpr std::array recordFacts{
    RecordFact{"notification", "notification", "sent", "sent_at"},
    RecordFact{"action", "action", "done", "done_at"},
    RecordFact{"watch", "watch_item", "checked", "checked_at"},
    RecordFact{"watch", "watch_item", "until", "until"},
};

const RecordType* typeNamed(const QString& record)
{
    return record == "watch"_L1 ? &typeOf<WatchItem>() : recordType(record.toLatin1());
}

QString fieldOf(const QString& record, const QString& what)
{
    for (const RecordFact& fact : recordFacts) {
        if (record == QLatin1StringView(fact.record) && what == QLatin1StringView(fact.what))
            return QString::fromLatin1(fact.field);
    }
    return what;
}

/// The first of the graded facts that the severity still lacks.
QString missingGrade(const Incident& incident)
{
    if (!incident.confidentiality)
        return u"confidentiality"_s;
    if (!incident.integrity)
        return u"integrity"_s;
    if (!incident.availability)
        return u"availability"_s;
    return u"urgency"_s;
}

GapTarget ofFact(const Gap& gap, const Incident& incident)
{
    using enum GapTarget::Place;
    if (gap.fact == "severity"_L1)
        return {.place = Facts, .field = missingGrade(incident)};
    if (gap.fact == "second_person"_L1 && gap.stage == Stage::Review)
        return {.place = Review};
    if (gap.fact == "second_person"_L1)
        return {.place = Facts, .field = u"severity_confirmed_by"_s};
    return {.place = Facts, .field = gap.fact};
}

} // namespace

GapTarget gapTarget(const Gap& gap, const Incident& incident)
{
    using enum GapTarget::Place;
    const qsizetype colon = gap.fact.indexOf(u':');
    if (colon < 0)
        return ofFact(gap, incident);
    const QString record = gap.fact.first(colon);
    const QString what = gap.fact.sliced(colon + 1);
    if (record == "review"_L1)
        return {.place = Review, .field = what == "approved"_L1 ? QString() : what};
    const qint64 id = gap.record.section(u'-', -1).toLongLong();
    if (record == "assessment"_L1)
        return {.place = Duties, .id = id, .field = gap.record.section(u'/', 1)};
    if (record == "notification"_L1 && what == "step"_L1)
        return {.place = Clocks};
    if (what == "one"_L1)
        return {.place = Add, .type = typeNamed(record)};
    return {.place = Record, .type = typeNamed(record), .id = id, .field = fieldOf(record, what)};
}

} // namespace ireg
