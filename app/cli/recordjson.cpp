// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/recordjson.h"

#include "app/cli/output.h"
#include "model/dossier/recordtypes.h"
#include "model/language/entrywords.h"
#include "model/language/recurrencetext.h"
#include "model/register/dossiers.h"
#include "model/register/recurring.h"
#include "model/report/record.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

template <class E> QJsonValue codeOrNull(const std::optional<E>& value)
{
    return value ? QJsonValue(codeText(*value)) : QJsonValue();
}

QJsonArray recurrencesJson(const std::vector<Recurrence>& recurrences, Language language)
{
    QJsonArray array;
    for (const Recurrence& one : recurrences) {
        QJsonArray reasons;
        for (const RecurrenceReason& reason : one.reasons)
            reasons.append(recurrenceReasonText(language, reason));
        array.append(QJsonObject{
            {u"reference"_s, one.reference}, {u"days"_s, one.days}, {u"reasons"_s, reasons}});
    }
    return array;
}

} // namespace

ReferenceText referenceText(const Register& open)
{
    std::map<qint64, QString> people;
    std::map<qint64, QString> incidents;
    for (const Person& person : all<Person>(open).value_or(std::vector<Person>()))
        people.emplace(person.id.value, person.name);
    return [people, &open](const Field& field, qint64 id) {
        if (field.refersTo<Person>())
            return people.count(id) ? people.at(id) : QString();
        if (field.refersTo<Incident>())
            return listedIncident(open, {id}).reference;
        return publicId(*targetOf(field), id);
    };
}

ReferenceText shownReference(const Register& open)
{
    std::map<qint64, QString> items;
    for (const CatalogueItem& item :
         all<CatalogueItem>(open).value_or(std::vector<CatalogueItem>()))
        items.emplace(item.id.value, item.name);
    return [items, plain = referenceText(open)](const Field& field, qint64 id) {
        const QString text = plain(field, id);
        const bool named = field.refersTo<CatalogueItem>() && items.contains(id);
        return named ? u"%1 (%2)"_s.arg(items.at(id), text) : text;
    };
}

QJsonObject listedJson(const ListedIncident& line)
{
    QJsonArray openStages;
    for (Stage stage : line.openStages)
        openStages.append(codeText(stage));
    return {
        {u"reference"_s, line.reference},
        {u"title"_s, line.title},
        {u"kind"_s, codeOrNull(line.kind)},
        {u"severity"_s, codeOrNull(line.severity)},
        {u"stage"_s, codeOrNull(line.stage)},
        {u"open_stages"_s, openStages},
        {u"status"_s, codeText(line.status)},
        {u"disposition"_s, codeText(line.disposition)},
        {u"second_person"_s, line.secondPersonPending ? QJsonValue(u"pending"_s) : QJsonValue()},
        {u"owner"_s, orNull(line.owner)},
        {u"noticed"_s, line.noticed ? QJsonValue(isoText(*line.noticed)) : QJsonValue()}};
}

QStringList listedHeader(Language language)
{
    QStringList header;
    for (const QString& field : listedColumns())
        header.append(fieldLabel(language, typeOf<Incident>().name, field.toLatin1()).toUpper());
    return header;
}

QStringList listedColumns()
{
    return {u"reference"_s,
            u"severity"_s,
            u"stage"_s,
            u"status"_s,
            u"noticed"_s,
            u"owner"_s,
            u"title"_s};
}

QStringList listedCells(const ListedIncident& line, Language language)
{
    const auto code = [language](const auto& value) {
        return value ? codeLabel(language, *value) : u"-"_s;
    };
    return {line.reference,
            code(line.severity),
            code(workingStage(line)),
            line.secondPersonPending
                ? codeLabel(language, line.status) + u", "_s + secondPersonPendingText(language)
                : codeLabel(language, line.status),
            line.noticed ? typedForm(*line.noticed) : u"-"_s,
            line.owner.isEmpty() ? u"-"_s : line.owner,
            line.title};
}

QJsonObject hitJson(const SearchHit& hit)
{
    QJsonObject object = listedJson(hit.incident);
    object.insert(u"reference"_s, hit.reference);
    object.insert(u"incident"_s, hit.incident.reference);
    object.insert(u"title"_s, hit.title);
    object.insert(u"type"_s, hit.type);
    object.insert(u"score"_s, hit.score);
    return object;
}

Result<QJsonObject> incidentJson(const Register& open, Id<Incident> incident, Language language)
{
    const auto known = dossier(open, incident);
    if (!known)
        return tl::unexpected(known.error());
    const auto earlier = recurrences(open, incident);
    if (!earlier)
        return tl::unexpected(earlier.error());
    QJsonObject object = report::incidentJson(*known, open.today(), language);
    object.insert(u"recurrences"_s, recurrencesJson(*earlier, language));
    return object;
}

Result<QJsonObject> recordJson(const Register& open, RecordRef ref)
{
    const auto row = storedRow(open, ref);
    if (!row)
        return tl::unexpected(row.error());
    QJsonObject object = toJson(*ref.type, row->row, referenceText(open));
    object.insert(u"id"_s, publicId(*ref.type, ref.id));
    object.insert(u"revision"_s, row->revision);
    return object;
}

} // namespace ireg::cli
