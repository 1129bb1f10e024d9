// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/registercolumns.h"

#include "model/base/text.h"
#include "model/language/entrywords.h"
#include "model/language/labels.h"
#include "model/language/listtext.h"
#include "model/language/nextsteptext.h"
#include "model/language/phrase.h"
#include "model/language/timetext.h"
#include "model/language/typography.h"
#include "model/language/worktext.h"
#include "ui/itemmodels/celltext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

template <class E> QString word(const std::optional<E>& value, const RegisterTelling& telling)
{
    return value ? codeLabel(telling.language, *value) : QString();
}

template <const char* field> QString fieldHeading(Language language)
{
    return listFieldText(language, field);
}

QString reference(const RegisterLine& line, const RegisterTelling&)
{
    return line.listed.reference;
}

QString severity(const RegisterLine& line, const RegisterTelling& telling)
{
    return line.listed.severity
        ? word(line.listed.severity, telling)
        : QCoreApplication::translate("ireg::RegisterTable", "Not assessed");
}

QString title(const RegisterLine& line, const RegisterTelling&)
{
    return displayText(line.listed.title);
}

QString kind(const RegisterLine& line, const RegisterTelling& telling)
{
    return word(line.listed.kind, telling);
}

QString stage(const RegisterLine& line, const RegisterTelling& telling)
{
    return line.listed.status == Status::Closed ? codeLabel(telling.language, Status::Closed)
                                                : word(workingStage(line.listed), telling);
}

QString status(const RegisterLine& line, const RegisterTelling& telling)
{
    const QString word = codeLabel(telling.language, line.listed.status);
    return line.listed.secondPersonPending
        ? QString(u"⚠ "_s + word + u", "_s + secondPersonPendingText(telling.language))
        : word;
}

QString owner(const RegisterLine& line, const RegisterTelling&)
{
    return displayText(line.listed.owner);
}

QString noticed(const RegisterLine& line, const RegisterTelling& telling)
{
    if (!line.listed.noticed)
        return {};
    When when = *line.listed.noticed;
    when.zone = telling.zone;
    return shortTimeText(telling.language, when);
}

QString age(const RegisterLine& line, const RegisterTelling& telling)
{
    if (!line.listed.noticed || line.listed.status == Status::Closed)
        return {};
    const qint64 minutes = (telling.nowMs - line.listed.noticed->ms) / 60'000;
    return minutes < 0 ? QString() : durationText(telling.language, minutes);
}

QString nextStep(const RegisterLine& line, const RegisterTelling& telling)
{
    return nextStepText(telling.language, line.step);
}

constexpr Phrase lawAsked{u"law?", u"loi\u00a0?"};

QString due(const RegisterLine& line, const RegisterTelling& telling)
{
    if (!line.due)
        return {};
    const bool question = line.due->what == NextDue::What::Question;
    const QString record = question ? lawAsked.in(telling.language) : line.due->record();
    const QString words = dueText(telling.language, line.due->time(), telling.now());
    return record.isEmpty() ? words : record + u" · "_s + words;
}

constexpr char referenceField[] = "reference";
constexpr char severityField[] = "severity";
constexpr char titleField[] = "title";
constexpr char kindField[] = "kind";
constexpr char stageField[] = "stage";
constexpr char statusField[] = "status";
constexpr char ownerField[] = "owner";
constexpr char noticedField[] = "noticed";
constexpr char ageField[] = "age";
constexpr char nextStepField[] = "next_step";
constexpr char nextDueField[] = "next_due";

constexpr std::array<RegisterColumn, column::own> lineColumns{
    {{"reference", "reference", fieldHeading<referenceField>, reference},
     {"severity", "severity", fieldHeading<severityField>, severity},
     {"title", "title", fieldHeading<titleField>, title},
     {"kind", "kind", fieldHeading<kindField>, kind},
     {"stage", "stage", fieldHeading<stageField>, stage},
     {"status", "status", fieldHeading<statusField>, status},
     {"owner", "owner", fieldHeading<ownerField>, owner},
     {"noticed", "noticed", fieldHeading<noticedField>, noticed},
     {"age", "-noticed", fieldHeading<ageField>, age, Qt::AlignRight},
     {"next_step", "stage", fieldHeading<nextStepField>, nextStep},
     {"next_due", "next_due", fieldHeading<nextDueField>, due}}};

std::vector<RegisterColumn> allColumns()
{
    std::vector<RegisterColumn> columns(lineColumns.begin(), lineColumns.end());
    const auto& fields = typeOf<Incident>().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const bool shown = std::ranges::any_of(lineColumns, [&](const RegisterColumn& column) {
            return QByteArrayView(column.name) == QByteArrayView(fields[i].code);
        });
        if (!shown)
            columns.push_back(
                {.name = fields[i].code,
                 .sort = fields[i].code,
                 .heading = nullptr,
                 .text = nullptr,
                 .alignment = fields[i].type == FieldType::Integer ? Qt::AlignRight : Qt::AlignLeft,
                 .field = static_cast<int>(i)});
    }
    return columns;
}

} // namespace

std::span<const RegisterColumn> registerColumns()
{
    static const std::vector<RegisterColumn> columns = allColumns();
    return columns;
}

QString heading(const RegisterColumn& column, Language language)
{
    return column.heading ? column.heading(language)
                          : fieldLabel(language, "incident", column.name);
}

QString text(const RegisterColumn& column, const RegisterLine& line, const RegisterTelling& telling)
{
    if (column.text)
        return column.text(line, telling);
    const auto at = static_cast<std::size_t>(column.field);
    if (at >= line.row.size())
        return {};
    const Value& value = line.row[at];
    const auto* name = std::get_if<Text>(&value);
    const Field& field = typeOf<Incident>().fields[at];
    if (field.type == FieldType::Reference)
        return name ? displayText(textOf(*name)) : QString();
    return displayText(valueText(
        {.language = telling.language, .reference = {}, .zone = telling.zone}, field, value));
}

int columnNamed(const QString& name)
{
    const auto columns = registerColumns();
    const auto found = std::ranges::find_if(columns, [&name](const RegisterColumn& column) {
        return name == QLatin1String(column.name);
    });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

QString spokenLine(const RegisterLine& line, const RegisterTelling& telling)
{
    QString sentence;
    for (const RegisterColumn& column : lineColumns) {
        const QString words = column.text(line, telling);
        if (!words.isEmpty())
            sentence += (sentence.isEmpty() ? QString() : u", "_s)
                + named(telling.language, column.heading(telling.language), words);
    }
    return sentence;
}

} // namespace ireg
