// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/filterwording.h"

#include "model/incident/incident.h"
#include "model/language/labels.h"
#include "model/register/listing.h"
#include "ui/page/conditionwording.h"

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

template <class Codes> std::vector<FilterValue> valuesOf(const Codes& codes)
{
    std::vector<FilterValue> values;
    for (const char* code : codes)
        values.push_back({QLatin1String(code), filterWord(QLatin1String(code))});
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
    if (field == u"next_due"_s)
        return valuesOf(comingPeriods);
    if (described->type == FieldType::Time)
        return valuesOf(pastPeriods);
    return filterValuesOf(language, *described);
}

QString conditionText(Language language, const WrittenCondition& condition)
{
    const Field* field = fieldToListBy(condition.field.toLatin1());
    const QString name = field ? filterFieldText(language, condition.field) : QString();
    return conditionText(language, condition, field, name);
}

} // namespace ireg
