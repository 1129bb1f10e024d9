// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/event.h"

#include <QtEndian>

#include <algorithm>

namespace ireg::storage
{

namespace
{

constexpr qsizetype tagSize = 5; // type byte and length of a canonical value

/// Reads from bytes that may lie about their own lengths.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_left(bytes) {}

    bool atEnd() const { return m_left.isEmpty(); }
    QByteArrayView left() const { return m_left; }

    std::optional<QByteArrayView> take(qsizetype count)
    {
        if (count < 0 || count > m_left.size())
            return std::nullopt;
        const QByteArrayView taken = m_left.first(count);
        m_left = m_left.sliced(count);
        return taken;
    }

    std::optional<char> byte()
    {
        const auto taken = take(1);
        return taken ? std::optional<char>((*taken)[0]) : std::nullopt;
    }

private:
    QByteArrayView m_left;
};

/// Whether a value of this type can have such a content.
bool isSound(char tag, QByteArrayView content)
{
    switch (tag) {
    case 'n': return content.isEmpty();
    case 'i': return content.size() == 8;
    case 't':
    case 'b': return !content.isEmpty();
    default: return false;
    }
}

/// Past salt and canonical value, as far as they are there and sound.
std::optional<qsizetype> sealedSize(QByteArrayView bytes)
{
    Reader reader(bytes);
    if (!reader.take(saltSize))
        return std::nullopt;
    const auto tag = reader.byte();
    const auto length = reader.take(4);
    if (!tag || !length)
        return std::nullopt;
    const auto content = reader.take(qFromLittleEndian<quint32>(length->data()));
    if (!content || !isSound(*tag, *content))
        return std::nullopt;
    return saltSize + tagSize + content->size();
}

std::optional<FieldView> viewField(Reader& reader)
{
    const auto length = reader.byte();
    if (!length || *length == 0)
        return std::nullopt;
    const auto code = reader.take(static_cast<unsigned char>(*length));
    const auto form = reader.byte();
    if (!code || !form || (*form != 'x' && *form != 'v'))
        return std::nullopt;
    const bool erased = *form == 'x';
    const auto size = erased ? Sha256::size : sealedSize(reader.left());
    const auto sealed = size ? reader.take(*size) : std::nullopt;
    if (!sealed)
        return std::nullopt;
    return FieldView{.code = *code,
                     .erased = erased,
                     .sealed = *sealed,
                     .value = erased ? QByteArrayView() : sealed->sliced(saltSize)};
}

/// Of canonical bytes that are sound.
Value valueOf(QByteArrayView bytes)
{
    const QByteArrayView content = bytes.sliced(tagSize);
    switch (bytes.front()) {
    case 'i': return qFromLittleEndian<qint64>(content.data());
    case 't': return Text{content.toByteArray()};
    case 'b': return Blob{content.toByteArray()};
    default: return {};
    }
}

EventField ownedCopyOf(const FieldView& view)
{
    EventField field{.code = view.code.toByteArray(),
                     .erased = view.erased,
                     .salt = {},
                     .value = {},
                     .commitment = {}};
    if (view.erased) {
        field.commitment = view.sealed.toByteArray();
    } else {
        field.salt = view.sealed.first(saltSize).toByteArray();
        field.value = valueOf(view.value);
    }
    return field;
}

Value optionalInteger(const std::optional<qint64>& number)
{
    return number ? Value{*number} : Value{};
}

Value textValue(const QByteArray& text)
{
    return text.isEmpty() ? Value{} : Value{Text{text}};
}

/// What a field's commitment is the hash of, or the beginning of it.
Sha256& addSealed(Sha256& hasher, QByteArrayView sealed)
{
    static constexpr char prefix[] = "ireg-field-1"; // with its closing zero byte
    return hasher.add(QByteArrayView(prefix, sizeof prefix)).add(sealed);
}

/// What an event's hash is of, up to its fields.
QByteArray hashedHeader(QByteArrayView previous, const EventHeader& header)
{
    static constexpr char prefix[] = "ireg-event-1"; // with its closing zero byte
    QByteArray bytes;
    bytes.reserve(1024); // most events fit
    bytes.append(prefix, sizeof prefix).append(previous);
    for (const Value& column : {Value{header.seq},
                                Value{header.action},
                                Value{header.at},
                                Value{header.session},
                                textValue(header.verb),
                                textValue(header.record),
                                Value{header.recordId},
                                optionalInteger(header.incident),
                                optionalInteger(header.undoes),
                                Value{header.format}})
        appendCanonical(bytes, column);
    return bytes;
}

} // namespace

QByteArray encodeBody(const std::vector<EventField>& fields)
{
    QByteArray body;
    for (const EventField& field : fields) {
        body.append(static_cast<char>(field.code.size()));
        body.append(field.code);
        body.append(field.erased ? 'x' : 'v');
        if (field.erased) {
            body.append(field.commitment);
        } else {
            body.append(field.salt);
            appendCanonical(body, field.value);
        }
    }
    return body;
}

std::optional<std::vector<EventField>> decodeBody(QByteArrayView body)
{
    BodyView view;
    if (!view.read(body))
        return std::nullopt;
    std::vector<EventField> fields;
    fields.reserve(view.fields().size());
    for (const FieldView& field : view.fields())
        fields.push_back(ownedCopyOf(field));
    return fields;
}

bool BodyView::read(QByteArrayView body)
{
    m_fields.clear();
    Reader reader(body);
    while (!reader.atEnd()) {
        const auto field = viewField(reader);
        if (!field)
            return false;
        m_fields.push_back(*field);
    }
    return true;
}

QByteArray commitmentOf(Sha256& hasher, const EventField& field)
{
    if (field.erased)
        return field.commitment;
    return addSealed(hasher, field.salt).add(canonical(field.value)).finish();
}

QByteArray hashOf(Sha256& hasher,
                  QByteArrayView previous,
                  const EventHeader& header,
                  std::span<const FieldView> fields)
{
    QByteArray bytes = hashedHeader(previous, header);
    for (const FieldView& field : fields) {
        const qsizetype before = bytes.size();
        bytes.resize(before + 1 + field.code.size() + Sha256::size);
        char* place = bytes.data() + before;
        *place++ = static_cast<char>(field.code.size());
        place = std::copy(field.code.begin(), field.code.end(), place);
        if (field.erased)
            std::copy(field.sealed.begin(), field.sealed.end(), place);
        else
            addSealed(hasher, field.sealed).finish(place);
    }
    return hasher.add(bytes).finish();
}

QByteArray hashOf(Sha256& hasher,
                  QByteArrayView previous,
                  const EventHeader& header,
                  const std::vector<EventField>& fields)
{
    const QByteArray body = encodeBody(fields);
    BodyView view;
    [[maybe_unused]] const bool sound = view.read(body);
    Q_ASSERT(sound);
    return hashOf(hasher, previous, header, view.fields());
}

} // namespace ireg::storage
