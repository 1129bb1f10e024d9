// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"

#include "model/exercise/exercise.h"
#include "model/organisation/savedview.h"
#include "model/vulnerability/auditrun.h"
#include "model/vulnerability/vulnerability.h"

#include <algorithm>
#include <string_view>

namespace ireg
{

namespace
{

template <Described... Records> struct RecordList
{
    static consteval bool parted()
    {
        constexpr std::array names{description<Records>.names...};
        for (std::size_t i = 0; i < names.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (std::string_view(names[i].name) == names[j].name
                    || (names[i].letter != 0 && names[i].letter == names[j].letter))
                    return false;
            }
        }
        return true;
    }
    static std::span<const RecordType* const> types()
    {
        static_assert(parted(), "two records share a name or a letter");
        static const std::array all{&typeOf<Records>()...};
        return all;
    }
};

using Records = RecordList<RegisterProfile,
                           Session,
                           Counter,
                           Person,
                           CatalogueItem,
                           Vulnerability,
                           AuditRun,
                           Exercise,
                           ExerciseFinding,
                           SavedView,
                           Incident,
                           StageVisit,
                           Affected,
                           Tag,
                           IncidentLink,
                           SourceRecord,
                           TimelineEntry,
                           Decision,
                           Evidence,
                           CustodyEntry,
                           Action,
                           Notification,
                           Review,
                           Why,
                           CostLine,
                           Lesson,
                           LessonLink,
                           Training,
                           WatchItem,
                           WatchCheck,
                           ImportRun,
                           Holiday,
                           AdoptedRegime,
                           Assessment,
                           ContractClause,
                           ContentItem,
                           BreachEstimate,
                           Confirmation>;

} // namespace

std::span<const RecordType* const> recordTypes()
{
    return Records::types();
}

const RecordType* recordType(QByteArrayView name)
{
    for (const RecordType* type : recordTypes()) {
        if (name == QByteArrayView(type->name))
            return type;
    }
    return nullptr;
}

const RecordType* targetOf(const Field& field)
{
    const auto found = std::ranges::find(recordTypes(), field.target, &RecordType::key);
    return field.target && found != recordTypes().end() ? *found : nullptr;
}

QString publicId(QByteArrayView recordName, qint64 id)
{
    if (const RecordType* type = recordType(recordName))
        return publicId(*type, id);
    return QString::fromLatin1(recordName) + u'-' + QString::number(id);
}

} // namespace ireg
