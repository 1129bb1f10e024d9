// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/evidencekeeping.h"

#include "model/base/filename.h"
#include "model/base/temporaryfile.h"
#include "model/dossier/recordtypes.h"
#include "model/register/naming.h"
#include "model/storage/digest.h"

#include <QDir>
#include <QFileInfo>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// A link of the chain of custody, as of now and of whoever has the register open.
void enterCustody(Door& door, const Evidence& evidence, const Register& open, CustodyEvent event)
{
    CustodyEntry entry;
    entry.incident = evidence.incident;
    entry.evidence = evidence.id;
    entry.at = open.now();
    entry.event = event;
    entry.to = open.author().name;
    entry.hashAgrees = Answer::Yes;
    door.put(entry);
}

Result<QByteArray> bytesOf(const Register& open, const Evidence& evidence)
{
    const QString id = publicId(evidence.id);
    if (!evidence.held)
        return failed(ErrorKind::Constraint, u"#held-elsewhere "_s + evidence.location, id);
    auto bytes = content(open, evidence.sha256);
    if (bytes && storage::Sha256::of(*bytes) != evidence.sha256)
        return failed(ErrorKind::ChainBroken, u"#hash-differs"_s, id);
    return bytes;
}

/// A submitted name never becomes a path.
QString nameFor(const Evidence& evidence)
{
    const QString front = u"E-%1_"_s.arg(evidence.id.value);
    const QString name = harmlessFileName(evidence.name, longestFileName - front.size());
    return front + (name.isEmpty() ? u"evidence"_s : name);
}

} // namespace

Result<Outcome> keepEvidence(const Register& open,
                             Door& door,
                             Id<Incident> incident,
                             const ReadEvidence& file)
{
    if (!door.find(incident))
        return failed(ErrorKind::NotFound, u"#unknown-record incident %1"_s.arg(incident.value));
    Evidence evidence;
    evidence.incident = incident;
    evidence.name = file.name;
    evidence.location = file.location;
    evidence.size = file.size;
    evidence.sha256 = file.sha256;
    evidence.held = file.held;
    evidence.collected = open.now();
    evidence.collectedBy = personNamed(door, open.author().name);
    if (evidence.held)
        door.keepContent(evidence.sha256, file.bytes);
    evidence.id = door.put(evidence);
    enterCustody(door, evidence, open, CustodyEvent::Collected);
    return Outcome{
        .id = evidence.id.value, .reference = publicId(evidence.id), .revision = 1, .action = 0};
}

Result<std::vector<Outcome>> addEvidence(Register& open,
                                         Id<Incident> incident,
                                         const std::vector<ReadEvidence>& files)
{
    std::vector<Outcome> added;
    const auto action = open.act("evidence-added", [&](Door& door) -> Result<void> {
        for (const ReadEvidence& file : files) {
            const auto kept = keepEvidence(open, door, incident, file);
            if (!kept)
                return tl::unexpected(kept.error());
            added.push_back(*kept);
        }
        return {};
    });
    if (!action)
        return tl::unexpected(action.error());
    for (Outcome& one : added)
        one.action = *action;
    return added;
}

Result<Outcome> addEvidenceBytes(Register& open,
                                 Id<Incident> incident,
                                 const QString& name,
                                 const QByteArray& bytes)
{
    const qint64 most = open.profile().attachmentLimit;
    if (bytes.size() > most)
        return failed(
            ErrorKind::Invalid, u"#file-too-large %1 %2"_s.arg(bytes.size()).arg(most), name);
    const auto added = addEvidence(open,
                                   incident,
                                   {ReadEvidence{.name = name,
                                                 .location = {},
                                                 .bytes = bytes,
                                                 .sha256 = storage::Sha256::of(bytes),
                                                 .size = bytes.size()}});
    return added ? Result<Outcome>(added->front()) : tl::unexpected(added.error());
}

Result<QString> extractEvidence(Register& open, Id<Evidence> id, const QString& folder)
{
    const auto row = storedRow(open, {&typeOf<Evidence>(), id.value});
    if (!row)
        return tl::unexpected(row.error());
    const auto evidence = recordOf<Evidence>(id.value, row->revision, row->row);
    const auto bytes = bytesOf(open, *evidence);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!QFileInfo(folder).isDir())
        return failed(ErrorKind::NotFound, u"#folder-missing"_s, folder);
    const QString path = QDir(folder).absoluteFilePath(nameFor(*evidence));
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return failed(ErrorKind::AlreadyExists, u"#file-exists"_s, path);
    auto copy = TemporaryFile::beside(path);
    if (!copy)
        return tl::unexpected(copy.error());
    if (const auto written = copy->write(*bytes); !written)
        return tl::unexpected(written.error());
    // No copy without its entry in the custody, and no entry of what the disk did not take: it gets
    // its name last.
    if (const auto flushed = copy->flush(); !flushed)
        return tl::unexpected(flushed.error());
    const auto noted = open.act("evidence-extracted", [&](Door& door) -> Result<void> {
        enterCustody(door, *evidence, open, CustodyEvent::CopiedOut);
        return {};
    });
    if (!noted)
        return tl::unexpected(noted.error());
    if (const auto named = copy->keep(Existing::Refuse); !named)
        return tl::unexpected(named.error());
    return path;
}

} // namespace ireg
