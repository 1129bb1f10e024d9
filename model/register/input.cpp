// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/input.h"

#include "model/base/choices.h"
#include "model/base/text.h"
#include "model/base/typedlasting.h"
#include "model/base/typednumber.h"
#include "model/base/typedtime.h"
#include "model/dossier/recordtypes.h"
#include "model/record/possible.h"
#include "model/register/naming.h"
#include "model/register/register.h"

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

tl::unexpected<Error> badValue(const Field& field, const QString& text)
{
    return failed(ErrorKind::Invalid, text.left(200), QString::fromLatin1(field.code));
}

tl::unexpected<Error> notPossible(const Field& field, const QString& text)
{
    return failed(ErrorKind::Invalid,
                  notOneOf(possibleFor(field), text.left(200), u"fields"_s),
                  QString::fromLatin1(field.code));
}

Result<Value> flag(const Field& field, const QString& text)
{
    const QString word = text.toLower();
    for (const QString& yes : {u"yes"_s, u"true"_s, u"1"_s, u"oui"_s}) {
        if (word == yes)
            return Value{qint64{1}};
    }
    for (const QString& no : {u"no"_s, u"false"_s, u"0"_s, u"non"_s}) {
        if (word == no)
            return Value{qint64{0}};
    }
    return notPossible(field, text);
}

Result<Value> integer(const Field& field, const QString& text)
{
    const auto number = field.has(Lasting) ? parseLasting(text) : parseNumber(text);
    if (!number)
        return failed(number.error().kind, number.error().detail, QString::fromLatin1(field.code));
    return Value{*number};
}

Result<Value> code(const Field& field, const QString& text)
{
    const QByteArray wanted = text.toUtf8();
    for (std::size_t i = 0; i < field.codes.size; ++i) {
        if (wanted == field.codes.at(i))
            return Value{Text{wanted}};
    }
    return notPossible(field, text);
}

Result<Value> time(const Field& field, const QString& text, const InputContext& context)
{
    const auto when = field.has(Planned) ? parsePlannedTime(text, context.zone, context.nowUtc)
                                         : parseTime(text, context.zone, context.nowUtc);
    if (!when)
        return failed(when.error().kind, when.error().detail, QString::fromLatin1(field.code));
    return Codec<When>::encode(*when);
}

Result<Value> date(const Field& field, const QString& text, const InputContext& context)
{
    const auto day = parseDate(text, context.zone, context.nowUtc);
    if (!day)
        return failed(day.error().kind, day.error().detail, QString::fromLatin1(field.code));
    return Codec<QDate>::encode(*day);
}

Result<Value> reference(storage::Door& door, const Field& field, const QString& text)
{
    if (text.trimmed().isEmpty())
        return badValue(field, text);
    if (field.refersTo<Person>())
        return Codec<Id<Person>>::encode(personNamed(door, text));
    if (field.refersTo<Incident>()) {
        const auto found = door.select<Incident>({equal<&Incident::reference>(text.toUpper())});
        if (found.size() == 1)
            return Value{found.front().id.value};
        return failed(ErrorKind::NotFound, text, QString::fromLatin1(field.code));
    }
    const RecordType* type = targetOf(field);
    bool ok = false;
    const qint64 id = text.mid(text.lastIndexOf(u'-') + 1).toLongLong(&ok);
    if (ok && type && publicId(*type, id).compare(text.trimmed(), Qt::CaseInsensitive) == 0
        && door.projection().load(*type, id))
        return Value{id};
    if (field.refersTo<CatalogueItem>()) {
        for (const CatalogueItem& item : door.select<CatalogueItem>()) {
            if (nameKey(item.name) == nameKey(text))
                return Value{item.id.value};
        }
    }
    return failed(ErrorKind::NotFound, text, QString::fromLatin1(field.code));
}

} // namespace

Result<Value> valueFromText(storage::Door& door,
                            const Field& field,
                            const QString& text,
                            const InputContext& context)
{
    if (text.isEmpty())
        return Value{};
    if (text.size() > longestText)
        return failed(ErrorKind::Invalid,
                      u"#too-long %1"_s.arg(text.size()),
                      QString::fromLatin1(field.code));
    switch (field.type) {
    case FieldType::Text: return Value{Text{text.toUtf8()}};
    case FieldType::Line: return Codec<OneLine>::encode(text);
    case FieldType::Flag: return flag(field, text);
    case FieldType::Integer: return integer(field, text);
    case FieldType::Code: return code(field, text);
    case FieldType::Time: return time(field, text, context);
    case FieldType::Date: return date(field, text, context);
    case FieldType::Reference: return reference(door, field, text);
    case FieldType::Bytes: break;
    }
    return badValue(field, text.left(40));
}

} // namespace ireg
