// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/attachment.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <exception>
#include <memory>
#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDF.hh>
#include <stdexcept>
#include <string>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace ireg::paper
{
namespace
{

constexpr qsizetype largestRecord = 256LL * 1024 * 1024;
constexpr qsizetype largestTable = 16LL * 1024 * 1024; ///< of 800,000 objects
constexpr qsizetype mostOfObjects = 256LL * 1024;

/// Bytes that are not all worth reading: it ends a reader who looks at too many of them.
class Rationed final : public BufferInputSource
{
public:
    explicit Rationed(Buffer* bytes) : BufferInputSource("report", bytes) {}

    void ration(qsizetype bytes) { m_left = std::size_t(bytes); }
    std::size_t read(char* into, std::size_t length) override
    {
        if (length > m_left)
            throw std::length_error("too much to read");
        m_left -= length;
        return BufferInputSource::read(into, length);
    }

private:
    std::size_t m_left = 0;
};

struct PlainPart
{
    QByteArray bytes;
    qsizetype tableSize = 0;
};

/// The PDF up to the end of its last cross-reference table, where that is one of the plain kind
/// that this program writes: one table, nothing encrypted, and so no object packed into a stream,
/// which libqpdf would unpack without a bound.
std::optional<PlainPart> plainPart(const QByteArray& pdf)
{
    static const QRegularExpression ending(u"^startxref\\s+(\\d{1,12})\\s+%%EOF"_s);
    constexpr qsizetype longestEnding = 64;
    const qsizetype last = pdf.lastIndexOf("startxref");
    if (last < 0 || !pdf.startsWith("%PDF-"))
        return std::nullopt;
    const auto found = ending.match(QString::fromLatin1(pdf.mid(last, longestEnding)));
    const qsizetype begin = found.hasMatch() ? found.captured(1).toLongLong() : last;
    if (begin >= last || last - begin > largestTable)
        return std::nullopt;
    const QByteArray table = pdf.mid(begin, last - begin);
    constexpr std::array odd{"/Prev", "/XRefStm", "/Encrypt", "#"};
    if (!table.startsWith("xref\n")
        || std::ranges::any_of(odd, [&](auto word) { return table.contains(word); }))
        return std::nullopt;
    return PlainPart{pdf.left(last + found.capturedEnd()) + '\n', table.size()};
}

struct EndInflate
{
    void operator()(z_stream* stream) const { inflateEnd(stream); }
};

std::optional<QByteArray> inflated(const Buffer& packed)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    const std::unique_ptr<z_stream, EndInflate> end(&stream);
    stream.next_in = const_cast<Bytef*>(packed.getBuffer()); // zlib reads it only
    stream.avail_in = uInt(packed.getSize());
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

/// The record's stream; only where the list of files is one flat list,
/// as a tree could be made to be walked for ever.
QPDFObjectHandle streamOf(QPDF& pdf)
{
    QPDFObjectHandle files = pdf.getTrailer()
                                 .getKey("/Root")
                                 .getKeyIfDict("/Names")
                                 .getKeyIfDict("/EmbeddedFiles")
                                 .getKeyIfDict("/Names");
    const int count = files.isArray() ? files.getArrayNItems() : 0;
    for (int at = 1; at < count; at += 2) {
        QPDFObjectHandle file = files.getArrayItem(at);
        QPDFObjectHandle own = file.getKeyIfDict("/F");
        if (own.isString() && own.getStringValue() == recordName)
            return file.getKeyIfDict("/EF").getKeyIfDict("/F");
    }
    return QPDFObjectHandle::newNull();
}

std::optional<QByteArray> unpacked(QPDFObjectHandle stream, Rationed& source, qsizetype size)
{
    if (!stream.isStream())
        return std::nullopt;
    QPDFObjectHandle facts = stream.getDict();
    QPDFObjectHandle filter = facts.getKey("/Filter");
    QPDFObjectHandle length = facts.getKey("/Length");
    if (!filter.isName() || filter.getName() != "/FlateDecode" || facts.hasKey("/DecodeParms")
        || !length.isInteger() || length.getIntValue() < 0 || length.getIntValue() > size)
        return std::nullopt;
    source.ration(size + mostOfObjects);
    return inflated(*stream.getRawStreamData());
}

} // namespace

std::optional<QByteArray> attachedRecord(const QByteArray& pdf)
try {
    std::optional<PlainPart> plain = plainPart(pdf);
    if (!plain)
        return std::nullopt;
    QByteArray& part = plain->bytes;
    Buffer bytes(reinterpret_cast<unsigned char*>(part.data()), std::size_t(part.size()));
    const auto source = std::make_shared<Rationed>(&bytes);
    QPDF file;
    // What qpdf mends is not what was sealed.
    file.setAttemptRecovery(false);
    file.setSuppressWarnings(true);
    source->ration(4 * plain->tableSize + mostOfObjects); // it looks at a line more than once
    file.processInputSource(source);
    source->ration(mostOfObjects);
    return unpacked(streamOf(file), *source, part.size());
} catch (const std::exception&) {
    return std::nullopt;
}

} // namespace ireg::paper
