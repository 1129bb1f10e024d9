// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QIODevice>

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

/// Takes a PDF that carries a record on its way to a device, and ends it with one comment line: the
/// hash of the record and the hash of every byte before. The line shows accidents and plain edits;
/// whoever rewrites it too is found out by the hash on paper and by the register's chain.
class Sealer final : public QIODevice
{
public:
    /// `target` is open for writing, and outlives this.
    explicit Sealer(QIODevice& target);

    bool isSequential() const override { return true; }
    /// After it nothing more is written; false where the device took less.
    bool seal(const QByteArray& record);

protected:
    qint64 readData(char* into, qint64 size) override;
    qint64 writeData(const char* bytes, qint64 size) override;

private:
    QIODevice& m_target;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// NotARegister where the bytes are no report that this program wrote. Hostile bytes are safe; see
/// attachedRecord.
Result<SealedReport> readSealed(const QByteArray& pdf);

} // namespace ireg::paper
