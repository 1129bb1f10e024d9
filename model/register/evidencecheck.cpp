// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/evidencecheck.h"

#include "model/dossier/recordtypes.h"
#include "model/register/assigning.h"
#include "model/storage/digest.h"
#include "model/storage/undo.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

Answer compareBytes(const Register& open, const Evidence& evidence)
{
    const auto bytes = content(open, evidence.sha256);
    return bytes && storage::Sha256::of(*bytes) == evidence.sha256 ? Answer::Yes : Answer::No;
}

bool writes(const storage::Event& event, const QString& location)
{
    return std::ranges::any_of(event.fields, [&](const storage::EventField& field) {
        const auto* text = std::get_if<Text>(&field.value);
        return field.code == "location" && text && textOf(*text) == location;
    });
}

/// The location that the record has now was written by a person's action that still stands, not
/// by an import or by taking something back.
bool isConfirmed(storage::Journal& journal, const Evidence& evidence)
{
    QSet<qint64> undone;
    auto events = journal.ofRecord("evidence", evidence.id.value, evidence.incident.value);
    std::ranges::reverse(events);
    for (const storage::Event& event : events) {
        if (undone.contains(event.header.action))
            continue;
        if (event.header.undoes)
            undone.insert(*event.header.undoes);
        else if (event.header.verb != storage::importVerb && writes(event, evidence.location))
            return true;
    }
    return false;
}

} // namespace

Result<QSet<qint64>> unconfirmedLocations(const Register& open, const std::vector<Evidence>& among)
{
    QSet<qint64> unconfirmed;
    const auto done = open.read([&](storage::Database& database) {
        storage::Journal journal(database);
        for (const Evidence& evidence : among) {
            if (!evidence.held && !evidence.location.isEmpty() && !isConfirmed(journal, evidence))
                unconfirmed.insert(evidence.id.value);
        }
    });
    return done ? Result<QSet<qint64>>(unconfirmed) : tl::unexpected(done.error());
}

Result<EvidenceReview> reviewEvidence(const Register& open)
{
    const auto everything = all<Evidence>(open);
    if (!everything)
        return tl::unexpected(everything.error());
    auto unconfirmed = unconfirmedLocations(open, *everything);
    if (!unconfirmed)
        return tl::unexpected(unconfirmed.error());
    EvidenceReview review{
        .checks = {}, .unconfirmed = std::move(*unconfirmed), .registerPath = open.path()};
    for (const Evidence& evidence : *everything)
        review.checks.push_back(
            {evidence, evidence.held ? compareBytes(open, evidence) : Answer::Unknown});
    return review;
}

bool reviewOriginals(EvidenceReview& review, const ReadProgress& progress)
{
    for (EvidenceCheck& check : review.checks) {
        const Evidence& evidence = check.evidence;
        if (evidence.held || evidence.location.isEmpty()
            || review.unconfirmed.contains(evidence.id.value))
            continue;
        const auto read = readEvidence(
            evidence.location, {.limit = -1, .registerPath = review.registerPath}, progress);
        if (read)
            check.agrees = read->sha256 == evidence.sha256 ? Answer::Yes : Answer::No;
        else if (read.error().kind == ErrorKind::Cancelled)
            return false;
    }
    return true;
}

Result<Outcome> confirmLocation(Register& open, Id<Evidence> id)
{
    return actOn(open, "location-confirmed", typeOf<Evidence>(), [&](Door& door) -> Result<qint64> {
        auto evidence = door.find(id);
        if (!evidence)
            return failed(ErrorKind::NotFound, u"#unknown-record evidence %1"_s.arg(id.value));
        if (evidence->held || evidence->location.isEmpty())
            return failed(ErrorKind::Constraint, u"#no-location-needed"_s, publicId(id));
        if (isConfirmed(door.journal(), *evidence))
            return id.value;
        // A value that stays leaves no event: it is taken out, and said again by a person.
        const QString location = std::exchange(evidence->location, {});
        door.put(*evidence);
        evidence->location = location;
        ++evidence->revision;
        door.put(*evidence);
        return id.value;
    });
}

} // namespace ireg
