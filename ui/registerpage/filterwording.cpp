// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/filterwording.h"

#include "model/base/text.h"
#include "model/incident/incident.h"
#include "model/language/labels.h"
#include "model/register/listing.h"

#include <QCoreApplication>

#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    const char* code;
    const char* english;
};

constexpr std::array offeredFields{"owner",
                                   "stage",
                                   "kind",
                                   "severity",
                                   "status",
                                   "noticed",
                                   "next_due",
                                   "overdue",
                                   "duty_triggered",
                                   "personal_data",
                                   "affected",
                                   "tag"};

constexpr std::array fieldWords{
    Words{"next_due", QT_TRANSLATE_NOOP("ireg::FilterBar", "Next due")},
    Words{"overdue", QT_TRANSLATE_NOOP("ireg::FilterBar", "Overdue")},
    Words{"duty_triggered", QT_TRANSLATE_NOOP("ireg::FilterBar", "Notifiable")},
    Words{"affected", QT_TRANSLATE_NOOP("ireg::FilterBar", "Thing affected")},
    Words{"tag", QT_TRANSLATE_NOOP("ireg::FilterBar", "Tag")},
    Words{"noticed", QT_TRANSLATE_NOOP("ireg::FilterBar", "Period noticed")}};

constexpr std::array valueWords{
    Words{"yes", QT_TRANSLATE_NOOP("ireg::FilterBar", "yes")},
    Words{"no", QT_TRANSLATE_NOOP("ireg::FilterBar", "no")},
    Words{"null", QT_TRANSLATE_NOOP("ireg::FilterBar", "not said")},
    Words{"me", QT_TRANSLATE_NOOP("ireg::FilterBar", "me")},
    Words{"yesterday", QT_TRANSLATE_NOOP("ireg::FilterBar", "yesterday")},
    Words{"today", QT_TRANSLATE_NOOP("ireg::FilterBar", "today")},
    Words{"tomorrow", QT_TRANSLATE_NOOP("ireg::FilterBar", "tomorrow")},
    Words{"last-week", QT_TRANSLATE_NOOP("ireg::FilterBar", "last week")},
    Words{"this-week", QT_TRANSLATE_NOOP("ireg::FilterBar", "this week")},
    Words{"next-week", QT_TRANSLATE_NOOP("ireg::FilterBar", "next week")},
    Words{"last-month", QT_TRANSLATE_NOOP("ireg::FilterBar", "last month")},
    Words{"this-month", QT_TRANSLATE_NOOP("ireg::FilterBar", "this month")},
    Words{"next-month", QT_TRANSLATE_NOOP("ireg::FilterBar", "next month")},
    Words{"last-quarter", QT_TRANSLATE_NOOP("ireg::FilterBar", "last quarter")},
    Words{"this-quarter", QT_TRANSLATE_NOOP("ireg::FilterBar", "this quarter")},
    Words{"last-year", QT_TRANSLATE_NOOP("ireg::FilterBar", "last year")},
    Words{"this-year", QT_TRANSLATE_NOOP("ireg::FilterBar", "this year")}};

constexpr std::array pastPeriods{"today",
                                 "this-week",
                                 "last-week",
                                 "this-month",
                                 "last-month",
                                 "this-quarter",
                                 "last-quarter",
                                 "this-year",
                                 "last-year"};
constexpr std::array comingPeriods{
    "today", "tomorrow", "this-week", "next-week", "this-month", "null"};

template <class Table> QString wordsIn(const Table& table, const QString& code)
{
    for (const Words& one : table) {
        if (code == QLatin1String(one.code))
            return QCoreApplication::translate("ireg::FilterBar", one.english);
    }
    return {};
}

QString valueText(Language language, const Field& field, const QString& written)
{
    if (written.startsWith(u'"'))
        return displayText(written.mid(1, written.size() - 2).replace(u"\\\""_s, u"\""_s));
    const QString known = wordsIn(valueWords, written);
    if (field.type == FieldType::Code && written != u"null"_s)
        return codeLabel(language, field.codes, written.toLatin1());
    return known.isEmpty() ? displayText(written) : known;
}

template <class Codes> std::vector<FilterValue> valuesOf(const Codes& codes)
{
    std::vector<FilterValue> values;
    for (const char* code : codes)
        values.push_back({QLatin1String(code), wordsIn(valueWords, QLatin1String(code))});
    return values;
}

} // namespace

QStringList filterFields()
{
    QStringList fields;
    for (const char* code : offeredFields)
        fields.append(QLatin1String(code));
    return fields;
}

QString filterFieldText(Language language, const QString& field)
{
    const QString own = wordsIn(fieldWords, field);
    return own.isEmpty() ? fieldLabel(language, "incident", field.toLatin1()) : own;
}

std::vector<FilterValue> filterValues(Language language, const QString& field)
{
    const Field* described = fieldToListBy(field.toLatin1());
    if (!described)
        return {};
    if (described->type == FieldType::Flag)
        return valuesOf(std::array{"yes", "no"});
    if (field == u"next_due"_s)
        return valuesOf(comingPeriods);
    if (described->type == FieldType::Time)
        return valuesOf(pastPeriods);
    std::vector<FilterValue> values;
    for (std::size_t i = 0; i < described->codes.size; ++i) {
        const QByteArray code = described->codes.at(i);
        values.push_back({QLatin1String(code), codeLabel(language, described->codes, code)});
    }
    if (described->type == FieldType::Code)
        values.push_back({u"null"_s, wordsIn(valueWords, u"null"_s)});
    return values;
}

QString conditionText(Language language, const WrittenCondition& condition)
{
    const Field* field = fieldToListBy(condition.field.toLatin1());
    const bool listed = condition.relation == u"="_s
        || condition.relation.compare(u"in"_s, Qt::CaseInsensitive) == 0;
    if (!field)
        return displayText(writtenText({condition}));
    QStringList values;
    for (const QString& written : condition.values)
        values.append(valueText(language, *field, written));
    //: between the values of a filter of which any will do
    const QString all = values.join(QCoreApplication::translate("ireg::FilterBar", " or "));
    const QString name = filterFieldText(language, condition.field);
    if (listed) //: a filter: the field, then its value
        return QCoreApplication::translate("ireg::FilterBar", "%1: %2").arg(name, all);
    return name + u' ' + condition.relation + u' ' + all;
}

} // namespace ireg
