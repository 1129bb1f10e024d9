// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/seal.h"

#include <QCryptographicHash>

#include <array>
#include <memory>
#include <optional>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace ireg::paper
{
namespace
{

constexpr qsizetype largestRecord = 256LL * 1024 * 1024;
constexpr qsizetype hexLength = 64;
const QByteArray sealBegin = "%ireg-report 1 record=";
const QByteArray sealMiddle = " file=";
const qsizetype sealLength = sealBegin.size() + sealMiddle.size() + 2 * hexLength + 1;

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

struct EndInflate
{
    void operator()(z_stream* stream) const { inflateEnd(stream); }
};

std::optional<QByteArray> inflated(const QByteArray& packed)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    const std::unique_ptr<z_stream, EndInflate> end(&stream);
    QByteArray input = packed;
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = uInt(input.size());
    QByteArray output;
    std::array<char, 65536> part{};
    int code = Z_OK;
    while (code == Z_OK && output.size() <= largestRecord) {
        stream.next_out = reinterpret_cast<Bytef*>(part.data());
        stream.avail_out = uInt(part.size());
        code = inflate(&stream, Z_NO_FLUSH);
        output.append(part.data(), qsizetype(part.size() - stream.avail_out));
    }
    return code == Z_STREAM_END ? std::optional(output) : std::nullopt;
}

/// The objects of a PDF as Qt writes it: one after the other, none packed into another.
class Objects
{
public:
    explicit Objects(const QByteArray& pdf) : m_pdf(pdf) {}

    bool names(const char* file) const { return specification(file) >= 0; }

    std::optional<QByteArray> attachment(const char* file) const
    {
        const qsizetype at = specification(file);
        const auto stream = at < 0 ? std::nullopt : numberAfter("/EF <</F ", at);
        const qsizetype object = stream ? beginOf(*stream) : -1;
        const auto length = object < 0 ? std::nullopt : numberAfter("/Length ", object);
        const qsizetype lengthObject = length ? beginOf(*length) : -1;
        const auto size = lengthObject < 0 ? std::nullopt : numberAfter("obj\n", lengthObject);
        const QByteArray mark = "stream\n";
        const qsizetype begin = object < 0 ? -1 : m_pdf.indexOf(mark, object);
        if (!size || begin < 0 || *size > m_pdf.size() - begin - mark.size())
            return std::nullopt;
        return inflated(m_pdf.mid(begin + mark.size(), *size));
    }

private:
    qsizetype specification(const char* file) const
    {
        return m_pdf.lastIndexOf(QByteArray(QByteArray("/F (") + file + ')'));
    }
    qsizetype beginOf(qsizetype number) const
    {
        return m_pdf.indexOf(QByteArray('\n' + QByteArray::number(number) + " 0 obj\n"));
    }
    std::optional<qsizetype> numberAfter(const QByteArray& mark, qsizetype from) const
    {
        constexpr int mostDigits = 10;
        constexpr qsizetype near = 200;
        const qsizetype found = m_pdf.indexOf(mark, from);
        if (found < 0 || found - from > near)
            return std::nullopt;
        qsizetype value = 0;
        int digits = 0;
        for (qsizetype at = found + mark.size(); at < m_pdf.size() && digits < mostDigits; ++at) {
            const char c = m_pdf.at(at);
            if (c < '0' || c > '9')
                break;
            value = value * 10 + (c - '0');
            ++digits;
        }
        return digits > 0 ? std::optional(value) : std::nullopt;
    }

    const QByteArray& m_pdf;
};

} // namespace

QByteArray sealed(const QByteArray& pdf, const QByteArray& record)
{
    QByteArray file = pdf + sealBegin + sha256(record).toHex() + sealMiddle;
    return file + sha256(file).toHex() + '\n';
}

Result<SealedReport> readSealed(const QByteArray& pdf)
{
    const Objects objects(pdf);
    const QByteArray line = pdf.right(sealLength);
    const bool hasSeal = line.startsWith(sealBegin) && line.endsWith('\n');
    const bool hasTrace = hasSeal || pdf.contains(sealBegin) || objects.names(recordName);
    if (!pdf.startsWith("%PDF-") || !hasTrace)
        return failed(ErrorKind::NotARegister, u"not a report that ireg wrote"_s);
    SealedReport report;
    if (hasSeal)
        report.printedSha256 = QByteArray::fromHex(line.mid(sealBegin.size(), hexLength));
    const qsizetype covered = pdf.size() - hexLength - 1;
    if (!hasSeal || sha256(pdf.left(covered)).toHex() != pdf.mid(covered, hexLength))
        report.faults.push_back(SealFault::FileAltered);
    const auto record = objects.attachment(recordName);
    if (!record)
        report.faults.push_back(SealFault::RecordMissing);
    else if (sha256(*record) != report.printedSha256)
        report.faults.push_back(SealFault::RecordAltered);
    report.record = record.value_or(QByteArray());
    return report;
}

} // namespace ireg::paper
