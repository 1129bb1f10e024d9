// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/flaw.h"

#include "model/dossier/recordtypes.h"

namespace ireg
{

Error errorOf(const storage::Finding& finding, const QString& path)
{
    Error error{.kind = ErrorKind::ChainBroken, .detail = {}, .place = path};
    const RecordType* type = recordType(finding.record);
    if (finding.kind == "file-damaged")
        error.kind = ErrorKind::Damaged;
    else if (finding.seq != 0 && finding.kind.startsWith("event-"))
        error.detail = u'#' + QString::fromLatin1(finding.kind) + u' '
            + QString::number(finding.seq);
    else if (type && finding.recordId != 0 && type->find(finding.field))
        error.detail = QStringLiteral("#value-differs %1 %2 %3")
                           .arg(QLatin1String(type->name))
                           .arg(finding.recordId)
                           .arg(QString::fromLatin1(finding.field));
    else if (type && finding.recordId != 0)
        error.detail = QStringLiteral("#record-differs %1 %2")
                           .arg(QLatin1String(type->name))
                           .arg(finding.recordId);
    return error;
}

Result<std::optional<storage::Finding>> historyFlaw(const Register& open)
{
    std::vector<storage::Finding> findings;
    const auto read = open.read(
        [&findings](storage::Database& database) { findings = historyFindings(database); });
    if (!read)
        return tl::unexpected(read.error());
    return findings.empty() ? std::nullopt : std::optional(std::move(findings.front()));
}

} // namespace ireg
