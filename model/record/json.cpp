// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/record/json.h"

#include "model/base/typedlasting.h"

namespace ireg
{

using namespace Qt::StringLiterals;

QJsonValue toJson(const When& when)
{
    QJsonObject object{{u"at"_s, when.utc().toString(Qt::ISODateWithMs)},
                       {u"zone"_s, when.zone},
                       {u"precision"_s, QLatin1String(precisionCode(when.precision))}};
    if (when.about)
        object.insert(u"about"_s, true);
    return object;
}

QJsonValue toJson(const Field& field, const Value& value, const ReferenceText& reference)
{
    if (const auto* text = std::get_if<Text>(&value)) {
        const QString plain = textOf(*text);
        if (field.type != FieldType::Time)
            return plain;
        const auto when = whenFromText(plain);
        return when ? toJson(*when) : QJsonValue(plain);
    }
    if (const auto* integer = std::get_if<qint64>(&value)) {
        if (field.type == FieldType::Flag)
            return *integer != 0;
        if (field.type == FieldType::Reference)
            return reference(field, *integer);
        return *integer;
    }
    if (const auto* blob = std::get_if<Blob>(&value))
        return QString::fromLatin1(blob->bytes.toHex());
    return QJsonValue::Null;
}

QJsonObject toJson(const RecordType& type, const Row& row, const ReferenceText& reference)
{
    QJsonObject object;
    for (std::size_t i = 0; i < row.size(); ++i)
        object.insert(QLatin1String(type.fields[i].code),
                      toJson(type.fields[i], row[i], reference));
    return object;
}

QString toReadable(const Field& field, const Value& value, const ReferenceText& reference)
{
    const QJsonValue json = toJson(field, value, reference);
    if (json.isObject()) {
        const auto when = whenFromText(QString::fromUtf8(std::get<Text>(value).utf8));
        return typedForm(*when);
    }
    if (json.isBool())
        return json.toBool() ? u"yes"_s : u"no"_s;
    if (json.isDouble())
        return field.has(Lasting) ? typedLasting(json.toInteger())
                                  : QString::number(json.toInteger());
    return json.toString();
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace ireg
