// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/records.h"

#include "model/dossier/recordtypes.h"
#include "model/notification/obligationkey.h"
#include "model/storage/incidentlist.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Projection;

namespace
{

std::vector<RecordRef> naming(Projection& projection, RecordRef named, const RecordType& type)
{
    std::vector<RecordRef> found;
    for (const Field& field : type.fields) {
        if (field.target != named.type->key)
            continue;
        for (const storage::StoredRow& stored :
             projection.select(type, {{.field = field.code, .value = Value{named.id}}}))
            found.push_back({&type, stored.id});
    }
    return found;
}

/// A notice of which the message meets a duty to the customer besides its own; 0: none does.
Id<Notification> tellingBesides(Door& door, Id<CatalogueItem> customer)
{
    for (const Notification& notice : door.select<Notification>()) {
        const std::vector<ObligationKey> duties = besides(notice);
        if (std::ranges::find(duties, customer, &ObligationKey::customer) != duties.end())
            return notice.id;
    }
    return {};
}

} // namespace

Result<Id<Incident>> incidentByReference(const Register& open, const QString& reference)
{
    Id<Incident> found;
    const auto done = open.read([&](Database& database) {
        found.value = storage::incidentId(database, reference.trimmed().toUpper().toUtf8());
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!found)
        return failed(ErrorKind::NotFound, reference);
    return found;
}

std::optional<RecordRef> publicIdRef(const QString& text)
{
    const QString id = text.trimmed();
    bool ok = false;
    const qint64 number = id.section(u'-', 1).toLongLong(&ok);
    for (const RecordType* type : recordTypes()) {
        if (ok && publicId(*type, number).compare(id, Qt::CaseInsensitive) == 0)
            return RecordRef{type, number};
    }
    return std::nullopt;
}

namespace
{

/// INC-2026-0001/eu-gdpr-controller: the answer to that regime's question.
Result<RecordRef> answerTo(const Register& open, Id<Incident> incident, const QString& regime)
{
    Result<RecordRef> found = failed(ErrorKind::NotFound, regime);
    const auto done = open.read([&](Database& database) {
        for (const Assessment& one :
             Projection(database).records<Assessment>({equal<&Assessment::incident>(incident)})) {
            if (one.regime == regime)
                found = RecordRef{&typeOf<Assessment>(), one.id.value};
        }
    });
    return done ? found : tl::unexpected(done.error());
}

} // namespace

Result<RecordRef> recordRef(const Register& open, const QString& text)
{
    const QString id = text.trimmed().toUpper();
    if (id.startsWith(u"INC-"_s)) {
        const auto incident = incidentByReference(open, id.section(u'/', 0, 0));
        if (!incident)
            return tl::unexpected(incident.error());
        const QString regime = text.trimmed().section(u'/', 1);
        return regime.isEmpty() ? RecordRef{&typeOf<Incident>(), incident->value}
                                : answerTo(open, *incident, regime);
    }
    if (id == u"REGISTER"_s)
        return RecordRef{&typeOf<RegisterProfile>(), 1};
    const auto ref = publicIdRef(text);
    if (!ref)
        return failed(ErrorKind::NotFound, text);
    const auto row = storedRow(open, *ref);
    return row ? Result<RecordRef>(*ref) : tl::unexpected(row.error());
}

Result<storage::StoredRow> storedRow(const Register& open, RecordRef ref)
{
    std::optional<storage::StoredRow> found;
    const auto done = open.read([&](Database& database) {
        found = Projection(database).load(*ref.type, ref.id);
        if (found)
            found->row = storage::normalized(*ref.type, found->row);
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!found)
        return failed(ErrorKind::NotFound, publicId(*ref.type, ref.id));
    return *found;
}

Result<std::vector<RecordRef>> recordsNaming(const Register& open,
                                             RecordRef named,
                                             const RecordType& type)
{
    std::vector<RecordRef> found;
    const auto done = open.read([&](Database& database) {
        Projection projection(database);
        found = naming(projection, named, type);
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

Result<QStringList> incidentsNaming(const Register& open, RecordRef named)
{
    const auto incidents = recordsNaming(open, named, typeOf<Incident>());
    if (!incidents)
        return tl::unexpected(incidents.error());
    QStringList references;
    const auto done = open.read([&](Database& database) {
        for (const RecordRef& one : *incidents)
            references.append(storage::incidentReference(database, one.id));
    });
    if (!done)
        return tl::unexpected(done.error());
    return references;
}

RecordRef namedBy(Door& door, RecordRef named)
{
    if (const auto notice = named.type->is<CatalogueItem>() ? tellingBesides(door, {named.id})
                                                            : Id<Notification>())
        return {&typeOf<Notification>(), notice.value};
    for (const RecordType* type : recordTypes()) {
        const auto found = type->is<Session>() ? std::vector<RecordRef>()
                                               : naming(door.projection(), named, *type);
        if (!found.empty())
            return found.front();
    }
    const auto sessions = naming(door.projection(), named, typeOf<Session>());
    return sessions.empty() ? RecordRef() : sessions.front();
}

Result<std::vector<storage::StoredRow>> storedRows(const Register& open, const RecordType& type)
{
    std::vector<storage::StoredRow> rows;
    const auto done = open.read([&](Database& database) {
        rows = Projection(database).select(type, {});
        for (storage::StoredRow& stored : rows)
            stored.row = storage::normalized(type, stored.row);
    });
    if (!done)
        return tl::unexpected(done.error());
    return rows;
}

Result<QByteArray> content(const Register& open, const QByteArray& sha256)
{
    std::optional<QByteArray> bytes;
    const auto done = open.read(
        [&](Database& database) { bytes = storage::contentBytes(database, sha256); });
    if (!done)
        return tl::unexpected(done.error());
    if (!bytes)
        return failed(ErrorKind::NotFound, QString::fromLatin1(sha256.toHex()));
    return *bytes;
}

} // namespace ireg
