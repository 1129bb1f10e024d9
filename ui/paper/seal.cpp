// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/seal.h"

#include "ui/paper/attachment.h"

using namespace Qt::StringLiterals;

namespace ireg::paper
{
namespace
{

constexpr qsizetype hexLength = 64;
const QByteArray sealBegin = "%ireg-report 1 record=";
const QByteArray sealMiddle = " file=";
const QByteArray recordTrace = QByteArray("/F (") + recordName + ')';
const qsizetype sealLength = sealBegin.size() + sealMiddle.size() + 2 * hexLength + 1;

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

Sealer::Sealer(QIODevice& target) : m_target(target)
{
    open(WriteOnly | Unbuffered);
}

qint64 Sealer::readData(char*, qint64)
{
    return -1;
}

qint64 Sealer::writeData(const char* bytes, qint64 size)
{
    m_hash.addData({bytes, qsizetype(size)});
    return m_target.write(bytes, size);
}

bool Sealer::seal(const QByteArray& record)
{
    const QByteArray begin = sealBegin + sha256(record).toHex() + sealMiddle;
    if (write(begin) != begin.size())
        return false;
    const QByteArray end = m_hash.result().toHex() + '\n';
    return write(end) == end.size();
}

Result<SealedReport> readSealed(const QByteArray& pdf)
{
    const QByteArray line = pdf.right(sealLength);
    const bool hasSeal = line.startsWith(sealBegin) && line.endsWith('\n');
    const bool hasTrace = hasSeal || pdf.contains(sealBegin) || pdf.contains(recordTrace);
    if (!pdf.startsWith("%PDF-"))
        return failed(ErrorKind::NotARegister, u"not a report that ireg wrote"_s);
    if (!hasTrace)
        return failed(ErrorKind::NotARegister, u"#no-record-inside"_s);
    SealedReport report;
    if (hasSeal)
        report.printedSha256 = QByteArray::fromHex(line.mid(sealBegin.size(), hexLength));
    const qsizetype covered = pdf.size() - hexLength - 1;
    if (!hasSeal || sha256(pdf.left(covered)).toHex() != pdf.mid(covered, hexLength))
        report.faults.push_back(SealFault::FileAltered);
    const auto record = attachedRecord(pdf);
    if (!record)
        report.faults.push_back(SealFault::RecordMissing);
    else if (sha256(*record) != report.printedSha256)
        report.faults.push_back(SealFault::RecordAltered);
    report.record = record.value_or(QByteArray());
    return report;
}

} // namespace ireg::paper
