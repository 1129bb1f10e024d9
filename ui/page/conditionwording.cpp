// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/page/conditionwording.h"

#include "model/base/text.h"
#include "model/language/controltext.h"
#include "model/language/labels.h"

#include <QCoreApplication>

#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

struct ValueWords
{
    const char* code;
    const char* english;
};

constexpr std::array valueWords{
    ValueWords{"yes", QT_TRANSLATE_NOOP("ireg::FilterBar", "yes")},
    ValueWords{"no", QT_TRANSLATE_NOOP("ireg::FilterBar", "no")},
    ValueWords{"null", QT_TRANSLATE_NOOP("ireg::FilterBar", "not said")},
    ValueWords{"me", QT_TRANSLATE_NOOP("ireg::FilterBar", "me")},
    ValueWords{"yesterday", QT_TRANSLATE_NOOP("ireg::FilterBar", "yesterday")},
    ValueWords{"today", QT_TRANSLATE_NOOP("ireg::FilterBar", "today")},
    ValueWords{"tomorrow", QT_TRANSLATE_NOOP("ireg::FilterBar", "tomorrow")},
    ValueWords{"last-week", QT_TRANSLATE_NOOP("ireg::FilterBar", "last week")},
    ValueWords{"this-week", QT_TRANSLATE_NOOP("ireg::FilterBar", "this week")},
    ValueWords{"next-week", QT_TRANSLATE_NOOP("ireg::FilterBar", "next week")},
    ValueWords{"last-month", QT_TRANSLATE_NOOP("ireg::FilterBar", "last month")},
    ValueWords{"this-month", QT_TRANSLATE_NOOP("ireg::FilterBar", "this month")},
    ValueWords{"next-month", QT_TRANSLATE_NOOP("ireg::FilterBar", "next month")},
    ValueWords{"last-quarter", QT_TRANSLATE_NOOP("ireg::FilterBar", "last quarter")},
    ValueWords{"this-quarter", QT_TRANSLATE_NOOP("ireg::FilterBar", "this quarter")},
    ValueWords{"last-year", QT_TRANSLATE_NOOP("ireg::FilterBar", "last year")},
    ValueWords{"this-year", QT_TRANSLATE_NOOP("ireg::FilterBar", "this year")}};

QString writtenValueText(Language language, const Field& field, const QString& written)
{
    if (written.startsWith(u'"'))
        return displayText(written.mid(1, written.size() - 2).replace(u"\\\""_s, u"\""_s));
    const QString known = filterWord(written);
    if (field.type == FieldType::Code && written != u"null"_s)
        return codeLabel(language, field.codes, written.toLatin1());
    return known.isEmpty() ? displayText(written) : known;
}

} // namespace

QString filterWord(const QString& code)
{
    for (const ValueWords& one : valueWords) {
        if (code == QLatin1String(one.code))
            return QCoreApplication::translate("ireg::FilterBar", one.english);
    }
    return {};
}

std::vector<FilterValue> filterValuesOf(Language language, const Field& field)
{
    std::vector<FilterValue> values;
    if (field.type == FieldType::Flag) {
        for (const char* code : {"yes", "no"})
            values.push_back({QLatin1String(code), filterWord(QLatin1String(code))});
        return values;
    }
    for (std::size_t i = 0; i < field.codes.size; ++i) {
        const QByteArray code = field.codes.at(i);
        values.push_back({QLatin1String(code), codeLabel(language, field.codes, code)});
    }
    if (field.has(Controls)) {
        for (const Control& control : annexA())
            values.push_back({control.number, controlText(language, control)});
    }
    if (!values.empty())
        values.push_back({u"null"_s, filterWord(u"null"_s)});
    return values;
}

QString conditionText(Language language,
                      const WrittenCondition& condition,
                      const Field* field,
                      const QString& fieldName)
{
    const bool listed = condition.relation == u"="_s
        || condition.relation.compare(u"in"_s, Qt::CaseInsensitive) == 0;
    if (!field)
        return displayText(writtenText({condition}));
    QStringList values;
    for (const QString& written : condition.values)
        values.append(writtenValueText(language, *field, written));
    //: between the values of a filter of which any will do
    const QString all = values.join(QCoreApplication::translate("ireg::FilterBar", " or "));
    if (listed) //: a filter: the field, then its value
        return QCoreApplication::translate("ireg::FilterBar", "%1: %2").arg(fieldName, all);
    return fieldName + u' ' + condition.relation + u' ' + all;
}

} // namespace ireg
