// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/valuetext.h"

#include "model/base/typedlasting.h"
#include "model/base/typedmoney.h"
#include "model/language/controltext.h"
#include "model/language/jurisdictions.h"
#include "model/language/labels.h"
#include "model/language/timetext.h"
#include "model/language/words.h"
#include "model/organisation/organisation.h"
#include "model/record/money.h"

#include <QLocale>

#include <cstdlib>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Phrase yes{u"Yes", u"Oui"};
constexpr Phrase no{u"No", u"Non"};

constexpr Phrase megabytes{u"%1 MB", u"%1\u00A0Mo"};
constexpr qint64 megabyte = 1024LL * 1024;

/// Codes of fields of the register's own profile are no other record's.
template <auto member> bool isField(const Field& field)
{
    return QByteArrayView(field.code) == QByteArrayView(codeOf<member>());
}

QString textOf(Language language, const Field& field, const QByteArray& utf8)
{
    const QString text = QString::fromUtf8(utf8);
    if (field.type == FieldType::Code)
        return codeLabel(language, field.codes, utf8);
    if (isField<&RegisterProfile::jurisdictions>(field))
        return jurisdictionsText(language, text);
    if (field.has(Controls))
        return controlsText(language, text);
    if (field.type == FieldType::Time) {
        const auto when = whenFromText(text);
        return when ? timeText(language, *when) : text;
    }
    if (field.type == FieldType::Date) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? dateText(language, date) : text;
    }
    return text;
}

QString textOf(Language language, const Field& field, qint64 number, const ReferenceText& reference)
{
    if (field.type == FieldType::Flag)
        return (number != 0 ? yes : no).in(language);
    if (field.type == FieldType::Reference)
        return reference(field, number);
    if (isField<&RegisterProfile::attachmentLimit>(field) && number % megabyte == 0)
        return megabytes.in(language).arg(numberText(language, number / megabyte));
    if (field.has(Lasting))
        return typedLasting(number);
    return isMoney(field) ? moneyText(language, number, {}) : numberText(language, number);
}

} // namespace

QString moneyText(Language language, qint64 cents, const QString& currency)
{
    const QLocale locale(language == Language::French ? QLocale::French : QLocale::English);
    const int decimals = minorDigits(currency);
    qint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    const QString rest = QString::number(std::abs(cents % unit)).rightJustified(decimals, u'0');
    const QString sign = cents < 0 && cents > -unit ? u"-"_s : QString();
    const QString whole = sign + numberText(language, cents / unit);
    const QString amount = decimals == 0 ? whole : QString(whole + locale.decimalPoint() + rest);
    return currency.isEmpty() ? amount : QString(amount + u'\u00A0' + currency);
}

QString valueText(Language language,
                  const Field& field,
                  const Value& value,
                  const ReferenceText& reference)
{
    if (const auto* text = std::get_if<Text>(&value))
        return textOf(language, field, text->utf8);
    if (const auto* number = std::get_if<qint64>(&value))
        return textOf(language, field, *number, reference);
    if (const auto* blob = std::get_if<Blob>(&value))
        return QString::fromLatin1(blob->bytes.toHex());
    return {};
}

QString valueText(Language language,
                  const RecordType& type,
                  const Row& row,
                  const Field& field,
                  const ReferenceText& reference)
{
    const Value& value = row[static_cast<std::size_t>(type.indexOf(field.code))];
    const auto* cents = isMoney(field) ? std::get_if<qint64>(&value) : nullptr;
    return cents ? moneyText(language, *cents, currencyIn(type, row))
                 : valueText(language, field, value, reference);
}

} // namespace ireg
