// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/filter.h"

#include "model/base/choices.h"
#include "model/base/typedlasting.h"
#include "model/base/typednumber.h"
#include "model/dossier/recordtypes.h"
#include "model/incident/annexa.h"
#include "model/record/possible.h"
#include "model/register/filterwords.h"
#include "model/storage/listfields.h"

#include <array>
#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

bool isOrder(Relation relation)
{
    using enum Relation;
    return relation == Less || relation == LessOrEqual || relation == Greater
        || relation == GreaterOrEqual;
}

/// Codes and names have no order that a reader would expect.
bool isOrdered(FieldType type)
{
    return type == FieldType::Time || type == FieldType::Date || type == FieldType::Integer;
}

// More than anybody types; what a query may be is bounded (model/storage/database).
constexpr int mostConditions = 25;
constexpr qsizetype mostValuesOfTerm = 1'000;

class Parser
{
public:
    Parser(std::vector<FilterToken> tokens,
           qsizetype length,
           const FilterReading& reading,
           const FilterFields& fields)
        : m_tokens(std::move(tokens)), m_length(length), m_reading(reading), m_fields(fields)
    {
    }

    Result<Filter> run()
    {
        Filter filter;
        while (m_at < m_tokens.size()) {
            if (!filter.terms.empty() && !takeWord(u"and"_s))
                return here(u"and"_s);
            if (++m_conditions > mostConditions)
                return failedHere(u"#filter-too-long %1"_s.arg(mostConditions));
            if (const auto parsed = term(filter); !parsed)
                return tl::unexpected(parsed.error());
        }
        return filter;
    }

private:
    tl::unexpected<Error> failedHere(const QString& detail) const
    {
        const qsizetype at = m_at < m_tokens.size() ? m_tokens[m_at].at : m_length;
        return failed(ErrorKind::Usage, detail, u"character %1"_s.arg(at + 1));
    }

    /// `expected`: the signs or words that could stand here, separated by |.
    tl::unexpected<Error> here(const QString& expected) const
    {
        if (m_at == m_tokens.size())
            return failedHere(u"#filter-ends "_s + expected);
        return failedHere(u"#filter-expected "_s + expected + u' ' + m_tokens[m_at].text);
    }

    tl::unexpected<Error> badValue(const Field& field) const
    {
        const QString code = QString::fromLatin1(field.code) + u' ';
        const QString& typed = m_tokens[m_at].text;
        const QStringList possible = field.has(Controls) ? controlNumbers() : possibleFor(field);
        if (possible.isEmpty())
            return failedHere(u"#filter-value "_s + code + typed);
        return failedHere(u"#filter-choice "_s + code + offered(possible, typed).words + u' '
                          + typed);
    }

    bool takeWord(const QString& word)
    {
        if (m_at >= m_tokens.size() || m_tokens[m_at].quoted
            || m_tokens[m_at].text.compare(word, Qt::CaseInsensitive) != 0)
            return false;
        ++m_at;
        return true;
    }

    Result<void> term(Filter& filter)
    {
        const FilterToken name = m_at < m_tokens.size() ? m_tokens[m_at] : FilterToken{};
        const Field* field = m_fields.find(name.text.toUtf8());
        if (!field)
            return failed(ErrorKind::Usage,
                          notOneOf(m_fields.codes(), name.text, QLatin1String(m_fields.listedBy)),
                          u"character %1"_s.arg(name.at + 1));
        ++m_at;
        const auto relation = takeOperator();
        if (!relation)
            return here(u"=|!=|<|<=|>|>=|~|in"_s);
        if (isOrder(*relation) && !isOrdered(field->type))
            return here(u"=|!=|~|in"_s);
        if (field->type == FieldType::Time && *relation != Relation::In)
            return time(*field, *relation, filter);
        m_wholeControl = field->has(Controls) && *relation != Relation::Contains;
        Filter::Term term{field->code, *relation, {}};
        const auto taken = *relation == Relation::In ? list(*field, term) : one(*field, term);
        if (taken)
            filter.terms.push_back(std::move(term));
        return taken;
    }

    std::optional<Relation> takeOperator()
    {
        using enum Relation;
        static const std::array<std::pair<QString, Relation>, 8> operators{
            {{u"="_s, Equal},
             {u"!="_s, NotEqual},
             {u"<="_s, LessOrEqual},
             {u"<"_s, Less},
             {u">="_s, GreaterOrEqual},
             {u">"_s, Greater},
             {u"~"_s, Contains},
             {u"in"_s, In}}};
        for (const auto& [word, relation] : operators) {
            if (takeWord(word))
                return relation;
        }
        return std::nullopt;
    }

    Result<void> list(const Field& field, Filter::Term& term)
    {
        if (!takeWord(u"("_s))
            return here(u"("_s);
        do {
            if (std::ssize(term.values) >= mostValuesOfTerm)
                return failedHere(u"#filter-list-too-long %1"_s.arg(mostValuesOfTerm));
            if (const auto taken = one(field, term); !taken)
                return taken;
        } while (takeWord(u","_s));
        if (!takeWord(u")"_s))
            return here(u")"_s);
        return {};
    }

    Result<void> one(const Field& field, Filter::Term& term)
    {
        if (m_at >= m_tokens.size())
            return failedHere(u"#filter-needs-value"_s);
        const FilterToken token = m_tokens[m_at];
        const auto period = field.type == FieldType::Time ? periodSaid(token) : std::nullopt;
        auto value = period ? std::optional<Value>(period->first) : valueOf(field, token);
        if (!value)
            return badValue(field);
        ++m_at;
        term.values.push_back(std::move(*value));
        if (period)
            term.values.push_back(period->second);
        return {};
    }

    /// The first instant and the first after it; nulls for null.
    std::optional<std::pair<Value, Value>> periodSaid(const FilterToken& token) const
    {
        if (token.is("null"_L1))
            return std::pair<Value, Value>();
        const auto period = periodOf(token.text, m_reading);
        if (!period)
            return std::nullopt;
        return std::pair(stored(period->begin), stored(period->end));
    }

    std::optional<Value> valueOf(const Field& field, const FilterToken& token) const
    {
        if (!token.quoted && token.text == "null"_L1)
            return Value{};
        switch (field.type) {
        case FieldType::Flag:
        case FieldType::Integer: return number(field, token.text);
        case FieldType::Time: return std::nullopt; // time() reads those
        case FieldType::Reference:
            if (!field.refersTo<Person>())
                return numbered(*targetOf(field), token.text);
            if (token.is("me"_L1))
                return Text{m_reading.me.toUtf8()};
            return field.asWritten(Text{token.text.toUtf8()});
        case FieldType::Code: return codeValue(field, token.text.toUtf8());
        case FieldType::Line:
            if (m_wholeControl)
                return control(token.text);
            [[fallthrough]];
        default: return field.asWritten(Text{token.text.toUtf8()});
        }
    }

    static std::optional<Value> control(const QString& text)
    {
        const Control* named = controlNumbered(text);
        return named ? std::optional<Value>(Text{named->number.toUtf8()}) : std::nullopt;
    }

    /// By its public id; people are called by their names.
    static std::optional<Value> numbered(const RecordType& type, const QString& text)
    {
        bool ok = false;
        const qint64 id = text.section(u'-', -1).toLongLong(&ok);
        const bool same = ok && publicId(type, id).compare(text, Qt::CaseInsensitive) == 0;
        return same ? std::optional<Value>(id) : std::nullopt;
    }

    static std::optional<Value> number(const Field& field, const QString& text)
    {
        if (field.type == FieldType::Flag && (text == "yes"_L1 || text == "no"_L1))
            return Value{qint64{text == "yes"_L1 ? 1 : 0}};
        const auto value = field.has(Lasting) ? parseLasting(text) : parseNumber(text);
        return value ? std::optional<Value>(*value) : std::nullopt;
    }

    static std::optional<Value> codeValue(const Field& field, const QByteArray& wanted)
    {
        for (std::size_t i = 0; i < field.codes.size; ++i) {
            if (wanted == field.codes.at(i))
                return Value{Text{wanted}};
        }
        return std::nullopt;
    }

    /// A day, a month or a year is all of it: "<= 2026-11" takes in its last day.
    Result<void> time(const Field& field, Relation relation, Filter& filter)
    {
        using enum Relation;
        if (m_at >= m_tokens.size())
            return failedHere(u"#filter-needs-value"_s);
        const auto add = [&](Relation with, Value value) {
            filter.terms.push_back({field.code, with, {std::move(value)}});
        };
        const FilterToken token = m_tokens[m_at];
        if (!token.quoted && token.text == "null"_L1) {
            ++m_at;
            add(relation, {});
            return {};
        }
        const auto period = periodOf(token.text, m_reading);
        if (!period || relation == Contains || relation == NotEqual)
            return badValue(field);
        ++m_at;
        if (relation == Equal || relation == GreaterOrEqual)
            add(GreaterOrEqual, stored(period->begin));
        if (relation == Equal || relation == LessOrEqual)
            add(Less, stored(period->end));
        if (relation == Less)
            add(Less, stored(period->begin));
        if (relation == Greater)
            add(GreaterOrEqual, stored(period->end));
        return {};
    }

    /// The stored form of a time sorts by instant, so a bound in UTC compares with it as text.
    static Value stored(const QDateTime& instant)
    {
        return Text{instant.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s).toUtf8()};
    }

    std::vector<FilterToken> m_tokens;
    qsizetype m_length; ///< of the text: where something missing is missing
    const FilterReading& m_reading;
    const FilterFields& m_fields;
    bool m_wholeControl = false; ///< the values are numbers of controls
    std::size_t m_at = 0;
    int m_conditions = 0;
};

} // namespace

Result<Filter> parseFilter(const QString& text, const FilterReading& reading)
{
    return parseFilter(
        text,
        reading,
        {.find = &storage::fieldToListBy, .codes = &storage::fieldsToListBy, .listedBy = "fields"});
}

Result<Filter> parseFilter(const QString& text,
                           const FilterReading& reading,
                           const FilterFields& fields)
{
    auto split = filterTokens(text);
    if (!split)
        return tl::unexpected(split.error());
    return Parser(std::move(*split), text.size(), reading, fields).run();
}

} // namespace ireg
