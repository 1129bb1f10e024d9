// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/stage.h"
#include "model/record/description.h"

namespace ireg
{
struct Incident;

struct IncidentLink
{
    Id<IncidentLink> id;
    int revision = 0;

    Id<Incident> incident;
    LinkKind kind = LinkKind::Related;
    Id<Incident> other;

    bool operator==(const IncidentLink&) const = default;
};
template <>
inline constexpr auto description<IncidentLink> =
    describe<IncidentLink>({"incident_link"},
                           field<&IncidentLink::incident>("incident", Parent | WriteOnce),
                           field<&IncidentLink::kind>("kind"),
                           field<&IncidentLink::other>("other", WriteOnce));

/// Incidents taken over from one source. It is written in batches; `finished` is absent until the
/// last one, and a run that was stopped goes on under the same uuid.
struct ImportRun
{
    Id<ImportRun> id;
    int revision = 0;

    OneLine uuid, format;
    QString source; ///< the file or folder as it was named
    When started;
    std::optional<When> finished;
    qint64 accepted = 0; ///< incidents that the run added or revised

    bool operator==(const ImportRun&) const = default;
};
template <>
inline constexpr auto description<ImportRun> =
    describe<ImportRun>({"import_run"},
                        field<&ImportRun::uuid>("uuid", Traits{WriteOnce} | Derived | Identifying),
                        field<&ImportRun::format>("format", WriteOnce | Derived),
                        field<&ImportRun::source>("source", WriteOnce | Derived),
                        field<&ImportRun::started>("started", WriteOnce | Derived),
                        field<&ImportRun::finished>("finished", Derived),
                        field<&ImportRun::accepted>("accepted", Derived));

/// Where an imported incident came from; the bytes lie in the content store under `sha256`.
struct SourceRecord
{
    Id<SourceRecord> id;
    int revision = 0;

    Id<Incident> incident;
    OneLine format;
    QString fileName, identity, schemaVersion, modified; ///< as the source has them
    OneLine importId, importer;
    QByteArray sha256;
    When imported;
    QString extra; ///< JSON: what the source says and no field holds, in its order

    bool operator==(const SourceRecord&) const = default;
};
template <>
inline constexpr auto description<SourceRecord> = describe<SourceRecord>(
    {"source_record"},
    field<&SourceRecord::incident>("incident", Parent | WriteOnce),
    field<&SourceRecord::format>("format", WriteOnce | Derived),
    field<&SourceRecord::fileName>("file_name", Traits{Searchable} | WriteOnce | Derived),
    field<&SourceRecord::identity>("identity", Traits{Searchable} | WriteOnce | Derived),
    field<&SourceRecord::schemaVersion>("schema_version", WriteOnce | Derived),
    field<&SourceRecord::modified>("modified", WriteOnce | Derived),
    field<&SourceRecord::importId>("import_id", WriteOnce | Derived),
    field<&SourceRecord::importer>("importer", WriteOnce | Derived),
    field<&SourceRecord::sha256>("sha256", WriteOnce | Derived),
    field<&SourceRecord::imported>("imported", WriteOnce | Derived),
    field<&SourceRecord::extra>("extra", WriteOnce | Derived));

} // namespace ireg
