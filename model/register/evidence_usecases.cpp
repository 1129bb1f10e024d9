// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/register/assigning.h"
#include "model/storage/incidentlist.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

struct ReadFile
{
    QByteArray bytes; ///< empty beyond the limit
    QByteArray sha256;
    qint64 size = 0;
    bool held = true;
};

Result<ReadFile> readFile(const QString& path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failed(ErrorKind::NotFound, u"#file-missing"_s, path);
    if (!info.isFile())
        return failed(ErrorKind::Invalid, u"#not-a-file"_s, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(ErrorKind::Io, file.errorString(), path);
    ReadFile read;
    read.held = file.size() <= limit;
    storage::Sha256 hasher;
    while (!file.atEnd()) {
        const QByteArray block = file.read(1 << 20);
        if (block.isEmpty())
            return failed(ErrorKind::Io, file.errorString(), path);
        hasher.add(block);
        read.size += block.size();
        if (read.held)
            read.bytes += block;
    }
    read.sha256 = hasher.finish();
    return read;
}

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

Result<Outcome> keep(const Register& open, Door& door, Evidence evidence, const QByteArray& bytes)
{
    if (!door.find(evidence.incident))
        return failed(ErrorKind::NotFound,
                      u"#unknown-record incident %1"_s.arg(evidence.incident.value));
    evidence.collected = open.now();
    evidence.collectedBy = personNamed(door, open.author().name);
    if (evidence.held)
        door.keepContent(evidence.sha256, bytes);
    evidence.id = door.put(evidence);
    enterCustody(door, evidence, open, CustodyEvent::Collected);
    return Outcome{.id = evidence.id.value,
                   .reference = publicId("evidence", evidence.id.value),
                   .revision = 1,
                   .action = 0};
}

Answer compare(const Register& open, const Evidence& evidence)
{
    if (evidence.held) {
        const auto bytes = content(open, evidence.sha256);
        return bytes && storage::Sha256::of(*bytes) == evidence.sha256 ? Answer::Yes : Answer::No;
    }
    const auto read = readFile(evidence.location, 0);
    if (!read)
        return Answer::Unknown;
    return read->sha256 == evidence.sha256 ? Answer::Yes : Answer::No;
}

/// A submitted name never becomes a path: folders, control characters and names that other
/// systems reserve are taken out of it.
QString harmlessName(const QString& name, qint64 id)
{
    QString safe;
    for (QChar c : name.section(u'/', -1).section(u'\\', -1)) {
        const bool plain = c.isLetterOrNumber() || u"._- ()"_s.contains(c);
        safe += plain ? c : QChar(u'_');
    }
    safe = safe.trimmed().left(120);
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return u"E-%1_%2"_s.arg(id).arg(safe.isEmpty() ? u"evidence"_s : safe);
}

Result<void> writeNew(const QString& path, const QByteArray& bytes)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                  0600);
    if (descriptor < 0)
        return failed(errno == EEXIST ? ErrorKind::AlreadyExists : ErrorKind::Io,
                      QString::fromLocal8Bit(strerror(errno)),
                      path);
    QFile file;
    const bool opened = file.open(descriptor, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle);
    const bool written = opened && file.write(bytes) == bytes.size() && file.flush()
        && fsync(descriptor) == 0;
    if (!written)
        return failed(ErrorKind::Io, file.errorString(), path);
    return {};
}

} // namespace

Result<Outcome> keepFile(const Register& open,
                         Door& door,
                         Id<Incident> incident,
                         const QString& path)
{
    const auto read = readFile(path, open.profile().attachmentLimit);
    if (!read)
        return tl::unexpected(read.error());
    Evidence evidence;
    evidence.incident = incident;
    evidence.name = QFileInfo(path).fileName();
    evidence.location = QFileInfo(path).absoluteFilePath();
    evidence.size = read->size;
    evidence.sha256 = read->sha256;
    evidence.held = read->held;
    return keep(open, door, evidence, read->bytes);
}

Result<std::vector<Outcome>> addEvidence(Register& open,
                                         Id<Incident> incident,
                                         const QStringList& paths)
{
    std::vector<Outcome> added;
    const auto action = open.act("evidence-added", [&](Door& door) -> Result<void> {
        for (const QString& path : paths) {
            const auto kept = keepFile(open, door, incident, path);
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

Result<Outcome> addEvidence(Register& open, Id<Incident> incident, const QString& path)
{
    const auto added = addEvidence(open, incident, QStringList{path});
    return added ? Result<Outcome>(added->front()) : tl::unexpected(added.error());
}

Result<Outcome> addEvidenceBytes(Register& open,
                                 Id<Incident> incident,
                                 const QString& name,
                                 const QByteArray& bytes)
{
    if (bytes.size() > open.profile().attachmentLimit)
        return failed(ErrorKind::Invalid, u"#too-large %1"_s.arg(bytes.size()), name);
    Evidence evidence;
    evidence.incident = incident;
    evidence.name = name;
    evidence.size = bytes.size();
    evidence.sha256 = storage::Sha256::of(bytes);
    Result<Outcome> kept = Outcome{};
    const auto action = open.act("evidence-added", [&](Door& door) -> Result<void> {
        kept = keep(open, door, evidence, bytes);
        return kept ? Result<void>() : tl::unexpected(kept.error());
    });
    if (!action)
        return tl::unexpected(action.error());
    kept->action = *action;
    return kept;
}

Result<std::vector<EvidenceCheck>> checkEvidence(const Register& open)
{
    const auto everything = all<Evidence>(open);
    if (!everything)
        return tl::unexpected(everything.error());
    std::vector<EvidenceCheck> checks;
    for (const Evidence& evidence : *everything)
        checks.push_back({evidence, compare(open, evidence)});
    return checks;
}

Result<QString> extractEvidence(Register& open, Id<Evidence> id, const QString& folder)
{
    const auto row = storedRow(open, {&typeOf<Evidence>(), id.value});
    if (!row)
        return tl::unexpected(row.error());
    const auto evidence = recordOf<Evidence>(id.value, row->revision, row->row);
    if (!evidence->held)
        return failed(ErrorKind::Constraint,
                      u"#held-elsewhere "_s + evidence->location,
                      u"E-%1"_s.arg(id.value));
    const auto bytes = content(open, evidence->sha256);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (storage::Sha256::of(*bytes) != evidence->sha256)
        return failed(ErrorKind::ChainBroken, u"#hash-differs"_s, u"E-%1"_s.arg(id.value));
    if (!QFileInfo(folder).isDir())
        return failed(ErrorKind::NotFound, u"#folder-missing"_s, folder);
    const QString path = QDir(folder).absoluteFilePath(harmlessName(evidence->name, id.value));
    if (const auto written = writeNew(path, *bytes); !written)
        return tl::unexpected(written.error());
    const auto noted = open.act("evidence-extracted", [&](Door& door) -> Result<void> {
        enterCustody(door, *evidence, open, CustodyEvent::CopiedOut);
        return {};
    });
    if (!noted)
        return tl::unexpected(noted.error());
    return path;
}

} // namespace ireg
