// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"

#include <QByteArray>

#include <vector>

namespace ireg::paper
{

enum class SealFault {
    FileAltered,   ///< some byte of the PDF is not what was written
    RecordMissing, ///< the record can't be found or unpacked
    RecordAltered  ///< the record is not the one whose hash was printed
};

struct SealedReport
{
    QByteArray record;        ///< as found; empty where it is missing
    QByteArray printedSha256; ///< what footer and last page show; empty where the seal is gone
    std::vector<SealFault> faults;
};

/// A PDF with the record attached, followed by one comment line that holds the
/// hash of the record and the hash of every byte before it. It shows accidents and plain edits;
/// whoever rewrites the line too is found out by the hash on paper and by the register's chain.
QByteArray sealed(QByteArray pdf, const QByteArray& record);

/// NotARegister where the bytes are no report that this program wrote. Hostile bytes are safe; see
/// attachedRecord.
Result<SealedReport> readSealed(const QByteArray& pdf);

} // namespace ireg::paper
