// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/exporting.h"

#include "model/register/dossiers.h"
#include "model/register/importing.h"
#include "model/register/listing.h"
#include "model/register/records.h"

namespace ireg
{

Result<void> forEachOutgoing(const Register& open,
                             const Filter& where,
                             const std::function<Result<void>(const Outgoing&)>& take)
{
    const auto lines = listIncidents(open, {.where = where});
    if (!lines)
        return tl::unexpected(lines.error());
    for (const ListedIncident& line : *lines) {
        auto known = dossier(open, {line.id});
        if (!known)
            return tl::unexpected(known.error());
        Outgoing outgoing{.dossier = std::move(*known), .source = {}, .bytes = {}};
        const SourceRecord* source = currentSource(outgoing.dossier.sources);
        if (source && !source->sha256.isEmpty()) {
            auto bytes = content(open, source->sha256);
            if (!bytes)
                return tl::unexpected(bytes.error());
            outgoing.source = *source;
            outgoing.bytes = std::move(*bytes);
        }
        if (const auto taken = take(outgoing); !taken)
            return taken;
    }
    return {};
}

} // namespace ireg
