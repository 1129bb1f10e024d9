// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/gaptarget.h"

namespace ireg
{

namespace
{

/// The first of the graded facts that the severity still lacks.
const char* missingGrade(const Incident& incident)
{
    if (!incident.confidentiality)
        return codeOf<&Incident::confidentiality>();
    if (!incident.integrity)
        return codeOf<&Incident::integrity>();
    if (!incident.availability)
        return codeOf<&Incident::availability>();
    return codeOf<&Incident::urgency>();
}

bool asks(const Gap& gap, const char* code)
{
    return QByteArrayView(gap.field) == QByteArrayView(code);
}

GapTarget ofField(const Gap& gap, const Incident& incident)
{
    using enum GapTarget::Place;
    const QString field = QString::fromLatin1(gap.field);
    if (gap.type->is<Incident>()) {
        const bool severity = asks(gap, codeOf<&Incident::severity>());
        return {.place = Facts,
                .field = severity ? QString::fromLatin1(missingGrade(incident)) : field};
    }
    if (gap.type->is<ireg::Review>())
        return {.place = Review,
                .field = asks(gap, codeOf<&ireg::Review::approved>()) ? QString() : field};
    if (gap.type->is<Assessment>())
        return {.place = Duties, .id = gap.id, .field = gap.regime};
    return {.place = Record, .type = gap.type, .id = gap.id, .field = field};
}

} // namespace

GapTarget gapTarget(const Gap& gap, const Incident& incident)
{
    using enum GapTarget::Place;
    switch (gap.asked) {
    case Asked::One: return {.place = Add, .type = gap.type};
    case Asked::Notice: return {.place = Clocks};
    case Asked::SecondPerson:
        if (gap.type->is<ireg::Review>())
            return {.place = Review};
        if (gap.type->is<Confirmation>())
            return {.place = Record, .type = gap.type};
        return {.place = Facts, .field = QString::fromLatin1(gap.field)};
    case Asked::Against:
    case Asked::Order:
    case Asked::Field: break;
    }
    return ofField(gap, incident);
}

} // namespace ireg
