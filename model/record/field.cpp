// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/record/field.h"

#include "model/base/text.h"

namespace ireg
{

Value Field::asWritten(const Value& value) const
{
    const auto* text = type == FieldType::Line ? std::get_if<Text>(&value) : nullptr;
    if (!text || isOneLine(text->utf8))
        return value;
    return Codec<QString>::encode(oneLine(textOf(*text)));
}

int RecordType::indexOf(QByteArrayView code) const
{
    if (code.isEmpty())
        return -1;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        // The first letter spares measuring most of the codes; replay asks for every field.
        if (fields[i].code[0] == code.front() && code == QByteArrayView(fields[i].code))
            return static_cast<int>(i);
    }
    return -1;
}

const Field* RecordType::find(QByteArrayView code) const
{
    const int index = indexOf(code);
    return index < 0 ? nullptr : &fields[static_cast<std::size_t>(index)];
}

int RecordType::indexWith(Trait trait) const
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].has(trait))
            return static_cast<int>(i);
    }
    return -1;
}

QString publicId(const RecordType& type, qint64 id)
{
    const QString start = type.letter == 0 ? QString::fromLatin1(type.name)
                                           : QString(QChar::fromLatin1(type.letter));
    return start + QLatin1Char('-') + QString::number(id);
}

Row readRow(const RecordType& type, const void* record)
{
    Row row;
    row.reserve(type.fields.size());
    for (const Field& field : type.fields)
        row.push_back(field.read(record));
    return row;
}

bool writeRow(const RecordType& type, void* record, const Row& row)
{
    if (row.size() != type.fields.size())
        return false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        // A column younger than the row is NULL; the member then keeps its initial value.
        if (isNull(row[i]))
            continue;
        if (!type.fields[i].write(record, row[i]))
            return false;
    }
    return true;
}

std::vector<Difference> difference(const Row& before, const Row& after)
{
    std::vector<Difference> found;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (before[i] != after[i])
            found.push_back({static_cast<int>(i), before[i], after[i]});
    }
    return found;
}

Row asWritten(const RecordType& type, Row row)
{
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = type.fields[i].asWritten(row[i]);
    return row;
}

} // namespace ireg
