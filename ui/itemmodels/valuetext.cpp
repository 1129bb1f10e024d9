// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/valuetext.h"

#include "model/language/labels.h"
#include "model/language/timetext.h"

#include <QCoreApplication>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

struct ValueWords
{
    Q_DECLARE_TR_FUNCTIONS(ireg::ValueWords)

public:
    static QString flag(bool yes) { return yes ? tr("Yes") : tr("No"); }
};

template <class T> std::optional<T> decoded(const Value& value)
{
    T out{};
    return !isNull(value) && Codec<T>::decode(value, out) ? std::optional<T>(out) : std::nullopt;
}

QString timeOf(Language language, const Value& value)
{
    const auto when = decoded<When>(value);
    return when ? shortTimeText(language, *when) : QString();
}

QString dayOf(Language language, const Value& value)
{
    const auto day = decoded<QDate>(value);
    return day ? dateText(language, *day) : QString();
}

QString numberOf(const Words& words, const Field& field, const Value& value)
{
    const auto* number = std::get_if<qint64>(&value);
    if (!number)
        return {};
    switch (field.type) {
    case FieldType::Flag: return ValueWords::flag(*number != 0);
    case FieldType::Reference:
        return words.reference ? words.reference(field, *number) : QString::number(*number);
    case FieldType::Text:
    case FieldType::Integer:
    case FieldType::Code:
    case FieldType::Time:
    case FieldType::Date:
    case FieldType::Bytes: break;
    }
    return numberText(words.language, *number);
}

} // namespace

QString valueText(const Words& words, const Field& field, const Value& value)
{
    switch (field.type) {
    case FieldType::Text: return decoded<QString>(value).value_or(QString());
    case FieldType::Bytes:
        return QString::fromLatin1(decoded<QByteArray>(value).value_or(QByteArray()).toHex());
    case FieldType::Time: return timeOf(words.language, value);
    case FieldType::Date: return dayOf(words.language, value);
    case FieldType::Code:
        if (const auto* code = std::get_if<Text>(&value))
            return codeLabel(words.language, field.codes, code->utf8);
        return {};
    case FieldType::Flag:
    case FieldType::Integer:
    case FieldType::Reference: break;
    }
    return numberOf(words, field, value);
}

} // namespace ireg
