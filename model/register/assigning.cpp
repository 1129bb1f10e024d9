// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/assigning.h"

#include "model/base/choices.h"
#include "model/base/typedmoney.h"
#include "model/dossier/recordtypes.h"
#include "model/incident/annexa.h"
#include "model/incident/incident.h"
#include "model/record/money.h"
#include "model/record/possible.h"
#include "model/register/decisions.h"
#include "model/storage/incidentlist.h"
#include "model/timeline/entrysource.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// How a record stands; revision 0 where it is not there.
Outcome standing(storage::Database& database, const RecordType& type, qint64 id)
{
    Outcome result{
        .id = id, .reference = publicId(type, id), .revision = 0, .action = 0, .row = {}};
    if (auto stored = storage::Projection(database).load(type, id)) {
        result.revision = stored->revision;
        result.row = storage::normalized(type, stored->row);
    }
    if (type.is<Incident>())
        result.reference = storage::incidentReference(database, id);
    return result;
}

std::optional<When> timeIn(const RecordType& type, const Row& row, const char* code)
{
    std::optional<When> time;
    (void)Codec<std::optional<When>>::decode(row[static_cast<std::size_t>(type.indexOf(code))],
                                             time);
    return time;
}

tl::unexpected<Error> unknownField(const RecordType& type, const QString& typed)
{
    const auto [words, isWhole] = offered(settableOf(type), typed);
    const QString code = isWhole ? u"#unknown-field "_s : u"#unknown-field-near "_s;
    return failed(ErrorKind::Usage, code + QLatin1String(type.name) + u' ' + words, typed);
}

/// The first moment at which anything of an incident was there to be known; nothing where it says
/// only when it was noticed, which is the time of logging unless somebody knew better.
const char* firstKnown(const Incident& incident, When& first)
{
    struct Known
    {
        const char* field;
        const std::optional<When>& at;
    };
    const std::array all{Known{codeOf<&Incident::occurredFrom>(), incident.occurredFrom},
                         Known{codeOf<&Incident::suspected>(), incident.suspected},
                         Known{codeOf<&Incident::discovered>(), incident.discovered},
                         Known{codeOf<&Incident::believed>(), incident.believed},
                         Known{codeOf<&Incident::aware>(), incident.aware}};
    const char* field = nullptr;
    for (const Known& one : all) {
        if (one.at && (!field || liesBefore(*one.at, first))) {
            field = one.field;
            first = *one.at;
        }
    }
    if (field && incident.noticed && liesBefore(*incident.noticed, first)) {
        field = codeOf<&Incident::noticed>();
        first = *incident.noticed;
    }
    return field;
}

/// Whether the field is left open: without a value, or with the answer that nobody knows.
bool isLeftOpen(const Field& field, const Value& value)
{
    return isNull(value)
        || (field.type == FieldType::Code
            && value == Value{Text{codeText(Answer::Unknown).toUtf8()}});
}

/// What is given now takes the place of an earlier reason why it can't be.
void dropNoneReasons(const RecordType& type, Row& row, const Assignments& facts)
{
    constexpr QByteArrayView suffix = "_none_reason";
    for (std::size_t i = 0; i < row.size(); ++i) {
        const QByteArrayView code = type.fields[i].code;
        if (isNull(row[i]) || !code.endsWith(suffix))
            continue;
        const QByteArray stem = code.chopped(suffix.size()).toByteArray();
        const int plain = type.indexOf(stem);
        const int given = plain >= 0 ? plain : type.indexOf(QByteArray(stem + "_at"));
        if (given < 0)
            continue;
        const Field& field = type.fields[static_cast<std::size_t>(given)];
        const bool said = isNamed(facts, field.code) && !isNamed(facts, type.fields[i].code);
        if (said && !isLeftOpen(field, row[static_cast<std::size_t>(given)]))
            row[i] = {};
    }
}

/// The first of the changed fields that contradicts another one.
Result<void> checkSequence(const RecordType& type,
                           const Row& row,
                           const Assignments& facts,
                           bool reasoned)
{
    for (const InOrder& pair : type.sequence) {
        if (!isNamed(facts, pair.first) && !isNamed(facts, pair.then))
            continue;
        const auto first = timeIn(type, row, pair.first);
        const auto then = timeIn(type, row, pair.then);
        if (pair.needsFirst && then && !first)
            return failed(ErrorKind::Invalid,
                          u"#without-other "_s + QLatin1String(pair.first),
                          QLatin1String(pair.then));
        if (!reasoned && first && then && liesBefore(*then, *first))
            return failed(ErrorKind::Invalid,
                          u"#before-other "_s + QLatin1String(pair.first),
                          QLatin1String(pair.then));
    }
    return {};
}

/// As somebody would type it: "0.005".
QString plainAmount(qint64 units, int decimals)
{
    QString digits = QString::number(std::abs(units)).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return units < 0 ? u'-' + digits : digits;
}

/// An amount stays what it was where the currency alone is changed, though that has other decimals.
Result<void> keepAmount(const RecordType& type,
                        Row& row,
                        const Row& before,
                        const Assignments& facts)
{
    const int money = moneyIndex(type);
    const auto at = static_cast<std::size_t>(money);
    if (money < 0 || isNamed(facts, typedMoney) || isNamed(facts, type.fields[at].code))
        return {};
    auto* units = std::get_if<qint64>(&row[at]);
    const QString currency = currencyIn(type, row);
    const int had = minorDigits(currencyIn(type, before));
    bool fits = true;
    int more = minorDigits(currency) - had;
    for (; units && more > 0; --more)
        fits = fits && !qMulOverflow(*units, qint64{10}, units);
    for (; units && more < 0; ++more) {
        fits = fits && *units % 10 == 0;
        *units /= 10;
    }
    if (fits)
        return {};
    return failed(ErrorKind::Invalid,
                  u"#too-fine %1 "_s.arg(minorDigits(currency)) + currency + u' '
                      + plainAmount(*std::get_if<qint64>(&before[at]), had),
                  QLatin1String(type.fields[at + 1].code));
}

/// The record with the amount and the currency that were given each by itself, and with the sum.
struct SumGiven
{
    const Row& apart;
    const Row& whole;
};

/// A sum says both; what is given of it besides has to say the same.
Result<void> checkSum(const RecordType& type, const SumGiven& given, const Assignments& facts)
{
    const auto money = static_cast<std::size_t>(moneyIndex(type));
    for (const std::size_t i : {money, money + 1}) {
        const char* code = type.fields[i].code;
        if (isNamed(facts, code) && given.apart[i] != given.whole[i])
            return failed(ErrorKind::Invalid,
                          u"#sum-and-part "_s + QLatin1String(typedMoney) + u' '
                              + QLatin1String(code),
                          QLatin1String(code));
    }
    return {};
}

} // namespace

bool isNamed(const Assignments& facts, const char* field)
{
    return std::ranges::any_of(
        facts, [field](const Assignment& fact) { return fact.field == QLatin1String(field); });
}

Result<void> Assigning::apply(const RecordType& type, Row& row, const Assignments& facts) const
{
    const Row before = row;
    const auto isSum = [&type](const Assignment& fact) {
        return fact.field == QLatin1String(typedMoney) && moneyIndex(type) >= 0;
    };
    for (const Assignment& fact : facts) {
        if (isSum(fact))
            continue;
        if (const auto done = assign(type, row, fact); !done)
            return done;
    }
    if (const auto kept = keepAmount(type, row, before, facts); !kept)
        return kept;
    for (const Assignment& fact : facts) { // last, so that a currency beside it is known
        if (!isSum(fact))
            continue;
        const Row parts = row;
        if (const auto done = assignSum(type, row, fact); !done)
            return done;
        if (const auto agrees = checkSum(type, {parts, row}, facts); !agrees)
            return agrees;
    }
    if (type.settled)
        row = type.settled(row);
    dropNoneReasons(type, row, facts);
    if (const auto sound = reasoned ? Result<void>() : checkKnownSince(type, row, facts); !sound)
        return sound;
    return checkSequence(type, row, facts, reasoned);
}

Result<void> Assigning::assign(const RecordType& type, Row& row, const Assignment& fact) const
{
    const int index = type.indexOf(fact.field.toUtf8());
    if (index < 0)
        return unknownField(type, fact.field);
    const Field& field = type.fields[static_cast<std::size_t>(index)];
    if (field.has(Derived) || field.has(Parent))
        return failed(ErrorKind::Constraint, u"#written-by-program"_s, fact.field);
    Value& now = row[static_cast<std::size_t>(index)];
    QString text = fact.text;
    if (const int money = moneyIndex(type);
        money >= 0 && index == money + 1 && !text.trimmed().isEmpty()) {
        const auto currency = currencyNamed(text);
        if (!currency)
            return failed(currency.error().kind, currency.error().detail, fact.field);
        text = *currency;
    }
    if (field.has(Controls) && !text.trimmed().isEmpty()) {
        const auto named = controlsNamed(text);
        if (!named)
            return failed(named.error().kind, named.error().detail, fact.field);
        text = *named;
    }
    auto value = valueFromText(door, field, text, context);
    if (!value)
        return tl::unexpected(value.error());
    if (fact.seen && *fact.seen != now && *value != now)
        return failed(ErrorKind::Conflict, QString(), fact.field);
    if (field.has(WriteOnce) && !isNull(now) && now != *value && !correcting)
        return failed(ErrorKind::Constraint, u"#written-once"_s, fact.field);
    if (field.type == FieldType::Time && !field.has(Planned) && isAhead(*value))
        return failed(ErrorKind::Invalid, u"#in-the-future"_s, fact.field);
    // A number may be too large for the field, and not every field can be without a value.
    if (!field.write(type.make().get(), *value))
        return failed(ErrorKind::Invalid, fact.text.left(200), fact.field);
    now = std::move(*value);
    return {};
}

/// A sum is one thing to whoever types it, and two fields of the record.
Result<void> Assigning::assignSum(const RecordType& type, Row& row, const Assignment& fact) const
{
    const auto index = static_cast<std::size_t>(moneyIndex(type));
    const QString code = QLatin1String(type.fields[index].code);
    const std::pair now(row[index], row[index + 1]);
    std::pair given(Value(), now.second);
    if (!fact.text.trimmed().isEmpty()) {
        const auto sum = parseMoney(fact.text, currencyIn(type, row));
        if (!sum)
            return failed(sum.error().kind, sum.error().detail, code);
        given = {sum->cents, Codec<OneLine>::encode(sum->currency)};
    }
    const std::pair seen(fact.seen.value_or(now.first), fact.seenCurrency.value_or(now.second));
    if (seen != now && given != now)
        return failed(ErrorKind::Conflict, QString(), code);
    std::tie(row[index], row[index + 1]) = std::move(given);
    return {};
}

Result<void> Assigning::checkKnownSince(const RecordType& type,
                                        const Row& row,
                                        const Assignments& facts) const
{
    const Id<Incident> id = incidentOf(type, row);
    for (const Assignment& fact : facts) {
        const Field* field = type.find(fact.field.toUtf8());
        const auto time = field && field->has(SinceKnown) ? timeIn(type, row, field->code)
                                                          : std::nullopt;
        const auto incident = time && id ? door.find(id) : std::nullopt;
        When first;
        const char* known = incident ? firstKnown(*incident, first) : nullptr;
        if (known && dateOf(*time) < dateOf(first))
            return failed(
                ErrorKind::Invalid, u"#before-other "_s + QLatin1String(known), fact.field);
    }
    return {};
}

bool Assigning::isAhead(const Value& value) const
{
    std::optional<When> time;
    return Codec<std::optional<When>>::decode(value, time) && time
        && time->utc() > context.nowUtc.addMSecs(clockToleranceMs);
}

void Assigning::noteReason(const Register& open, const Edit& edit, const QString& reason) const
{
    if (reason.trimmed().isEmpty())
        return;
    QStringList changed;
    bool noted = edit.noted;
    for (const Difference& one : difference(edit.before, edit.after)) {
        const Field& field = edit.type.fields[static_cast<std::size_t>(one.field)];
        const QString code = QString::fromLatin1(field.code);
        if (field.has(Derived)) // it followed
            continue;
        if (field.has(WriteOnce) && !isNull(one.before)) {
            noteDecision(
                open, door, edit.incident, {reason, QLatin1String(source::correction) + code});
            noted = true;
        }
        noted = noted
            || edit.after[static_cast<std::size_t>(one.field)] == Value{Text{reason.toUtf8()}};
        changed.append(code);
    }
    if (!noted && !changed.isEmpty())
        noteDecision(open,
                     door,
                     edit.incident,
                     {reason, QLatin1String(source::change) + changed.join(u", "_s)});
}

Id<Incident> incidentOf(const RecordType& type, const Row& row)
{
    const int parent = type.parentIndex();
    const auto* number = parent < 0 ? nullptr
                                    : std::get_if<qint64>(&row[static_cast<std::size_t>(parent)]);
    return {number ? *number : 0};
}

Result<Outcome> actOn(Register& open,
                      QByteArrayView verb,
                      const RecordType& type,
                      const std::function<Result<qint64>(Door&)>& work)
{
    Outcome result;
    const auto action = open.act(verb, [&](Door& door) -> Result<void> {
        const auto id = work(door);
        if (!id)
            return tl::unexpected(id.error());
        result = standing(door.database(), type, *id);
        return {};
    });
    if (!action)
        return tl::unexpected(action.error());
    if (result.revision == 0)
        return failed(ErrorKind::NotFound, publicId(type, result.id));
    result.action = *action;
    return result;
}

InputContext inputContext(const Register& open)
{
    return {.zone = open.zone(), .nowUtc = open.now().utc()};
}

} // namespace ireg
