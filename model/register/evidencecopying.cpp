// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/filename.h"
#include "model/base/temporaryfile.h"
#include "model/dossier/recordtypes.h"
#include "model/register/evidencekeeping.h"
#include "model/register/evidenceusecases.h"
#include "model/storage/digest.h"

#include <QDir>
#include <QFileInfo>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

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
