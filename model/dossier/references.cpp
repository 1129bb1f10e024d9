// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/references.h"

#include "model/dossier/recordtypes.h"

namespace ireg
{

namespace
{

KnownNames namesIn(const Dossier& dossier)
{
    KnownNames names{
        .people = dossier.people, .items = dossier.items, .incidents = dossier.incidentReferences};
    names.incidents.emplace(dossier.incident.id.value, dossier.incident.reference);
    return names;
}

QString plainReference(const KnownNames& names, const Field& field, qint64 id)
{
    if (field.refersTo<Person>()) {
        const auto found = names.people.find(id);
        return found == names.people.end() ? QString() : found->second.name.text();
    }
    if (!field.refersTo<Incident>())
        return publicId(*targetOf(field), id);
    const auto found = names.incidents.find(id);
    return found == names.incidents.end() ? QString() : found->second;
}

} // namespace

ReferenceText plainReferences(const Dossier& dossier)
{
    return [names = namesIn(dossier)](const Field& field, qint64 id) {
        return plainReference(names, field, id);
    };
}

ReferenceText shownReferences(KnownNames names)
{
    return [names = std::move(names)](const Field& field, qint64 id) {
        const auto item = names.items.find(id);
        return field.refersTo<CatalogueItem>() && item != names.items.end()
            ? item->second.name.text()
            : plainReference(names, field, id);
    };
}

ReferenceText shownReferences(const Dossier& dossier)
{
    std::map<qint64, QString> lessons;
    for (const Lesson& lesson : dossier.lessons)
        lessons.emplace(lesson.id.value, publicId(lesson.id) + u' ' + lesson.statement);
    return [lessons, others = shownReferences(namesIn(dossier))](const Field& field, qint64 id) {
        const auto lesson = lessons.find(id);
        return field.refersTo<Lesson>() && lesson != lessons.end() ? lesson->second
                                                                   : others(field, id);
    };
}

ReferenceText toldReferences(const Dossier& dossier)
{
    return
        [titles = dossier.titles, plain = plainReferences(dossier)](const Field& field, qint64 id) {
            const auto title = titles.find({field.target, id});
            const QString reference = plain(field, id);
            return title == titles.end() ? reference : QString(reference + u' ' + title->second);
        };
}

Row shownRow(const Dossier& dossier)
{
    Row row = rowOf(dossier.incident);
    const ReferenceText shown = shownReferences(dossier);
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto* id = std::get_if<qint64>(&row[i]);
        const Field& field = typeOf<Incident>().fields[i];
        if (id && field.type == FieldType::Reference)
            row[i] = Text{shown(field, *id).toUtf8()};
    }
    return row;
}

} // namespace ireg
