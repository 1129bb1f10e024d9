// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/event.h"

#include <QtEndian>

namespace ireg::storage
{

namespace
{

/// Reads from bytes that may lie about their own lengths.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_left(bytes) {}

    bool atEnd() const { return m_left.isEmpty(); }

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

std::optional<Value> decodeValue(Reader& reader)
{
    const auto tag = reader.byte();
    const auto lengthBytes = reader.take(4);
    if (!tag || !lengthBytes)
        return std::nullopt;
    const auto content = reader.take(qFromLittleEndian<quint32>(lengthBytes->data()));
    if (!content)
        return std::nullopt;
    switch (*tag) {
    case 'n': return content->isEmpty() ? std::optional<Value>(Value{}) : std::nullopt;
    case 'i':
        if (content->size() != 8)
            return std::nullopt;
        return Value{qFromLittleEndian<qint64>(content->data())};
    case 't':
        return content->isEmpty() ? std::nullopt
                                  : std::optional<Value>(Text{content->toByteArray()});
    case 'b':
        return content->isEmpty() ? std::nullopt
                                  : std::optional<Value>(Blob{content->toByteArray()});
    default: return std::nullopt;
    }
}

std::optional<EventField> decodeField(Reader& reader)
{
    const auto length = reader.byte();
    if (!length || *length == 0)
        return std::nullopt;
    const auto code = reader.take(static_cast<unsigned char>(*length));
    const auto form = reader.byte();
    if (!code || !form)
        return std::nullopt;
    EventField field{.code = code->toByteArray(),
                     .erased = *form == 'x',
                     .salt = {},
                     .value = {},
                     .commitment = {}};
    if (field.erased) {
        const auto commitment = reader.take(Sha256::size);
        if (!commitment)
            return std::nullopt;
        field.commitment = commitment->toByteArray();
        return field;
    }
    if (*form != 'v')
        return std::nullopt;
    const auto salt = reader.take(saltSize);
    if (!salt)
        return std::nullopt;
    const auto value = decodeValue(reader);
    if (!value)
        return std::nullopt;
    field.salt = salt->toByteArray();
    field.value = *value;
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
    std::vector<EventField> fields;
    Reader reader(body);
    while (!reader.atEnd()) {
        auto field = decodeField(reader);
        if (!field)
            return std::nullopt;
        fields.push_back(std::move(*field));
    }
    return fields;
}

QByteArray commitmentOf(Sha256& hasher, const EventField& field)
{
    if (field.erased)
        return field.commitment;
    static constexpr char prefix[] = "ireg-field-1"; // with its closing zero byte
    hasher.add(QByteArrayView(prefix, sizeof prefix)).add(field.salt);
    return hasher.add(canonical(field.value)).finish();
}

QByteArray hashOf(Sha256& hasher,
                  QByteArrayView previous,
                  const EventHeader& header,
                  const std::vector<EventField>& fields)
{
    static constexpr char prefix[] = "ireg-event-1"; // with its closing zero byte
    QByteArray bytes(prefix, sizeof prefix);
    bytes.append(previous);
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
    for (const EventField& field : fields) {
        bytes.append(static_cast<char>(field.code.size()));
        bytes.append(field.code);
        bytes.append(commitmentOf(hasher, field));
    }
    return hasher.add(bytes).finish();
}

} // namespace ireg::storage
