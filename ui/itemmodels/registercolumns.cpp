// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/registercolumns.h"

#include "model/base/text.h"
#include "model/language/entrywords.h"
#include "model/language/labels.h"
#include "model/language/timetext.h"

#include <QCoreApplication>

#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

template <class E> QString word(const std::optional<E>& value, const RegisterTelling& telling)
{
    return value ? codeLabel(telling.language, *value) : QString();
}

template <const char* field> QString heading(Language language)
{
    return fieldLabel(language, "incident", field);
}

QString reference(const ListedIncident& line, const RegisterTelling&)
{
    return line.reference;
}

QString severity(const ListedIncident& line, const RegisterTelling& telling)
{
    return line.severity ? word(line.severity, telling)
                         : QCoreApplication::translate("ireg::RegisterTable", "Not assessed");
}

QString title(const ListedIncident& line, const RegisterTelling&)
{
    return displayText(line.title);
}

QString kind(const ListedIncident& line, const RegisterTelling& telling)
{
    return word(line.kind, telling);
}

QString stage(const ListedIncident& line, const RegisterTelling& telling)
{
    return word(workingStage(line), telling);
}

QString status(const ListedIncident& line, const RegisterTelling& telling)
{
    const QString word = codeLabel(telling.language, line.status);
    return line.secondPersonPending
        ? QString(u"⚠ "_s + word + u", "_s + secondPersonPendingText(telling.language))
        : word;
}

QString owner(const ListedIncident& line, const RegisterTelling&)
{
    return displayText(line.owner);
}

QString noticed(const ListedIncident& line, const RegisterTelling& telling)
{
    if (!line.noticed)
        return {};
    When when = *line.noticed;
    when.zone = telling.zone;
    return shortTimeText(telling.language, when);
}

QString age(const ListedIncident& line, const RegisterTelling& telling)
{
    if (!line.noticed || line.status == Status::Closed)
        return {};
    const qint64 minutes = (telling.nowMs - line.noticed->ms) / 60'000;
    return minutes < 0 ? QString() : durationText(telling.language, minutes);
}

constexpr char referenceField[] = "reference";
constexpr char severityField[] = "severity";
constexpr char titleField[] = "title";
constexpr char kindField[] = "kind";
constexpr char stageField[] = "stage";
constexpr char statusField[] = "status";
constexpr char ownerField[] = "owner";
constexpr char noticedField[] = "noticed";

QString ageHeading(Language)
{
    //: heading of a column: how long ago an open incident was noticed
    return QCoreApplication::translate("ireg::RegisterTable", "Age");
}

constexpr std::array<RegisterColumn, 9> lineColumns{
    {{"reference", "reference", heading<referenceField>, reference},
     {"severity", "severity", heading<severityField>, severity},
     {"title", "title", heading<titleField>, title},
     {"kind", "kind", heading<kindField>, kind},
     {"stage", "stage", heading<stageField>, stage},
     {"status", "status", heading<statusField>, status},
     {"owner", "owner", heading<ownerField>, owner},
     {"noticed", "noticed", heading<noticedField>, noticed},
     {"age", "-noticed", ageHeading, age, Qt::AlignRight}}};

} // namespace

std::span<const RegisterColumn> registerColumns()
{
    return lineColumns;
}

QString spokenLine(const ListedIncident& line, const RegisterTelling& telling)
{
    QString sentence;
    for (const RegisterColumn& column : lineColumns) {
        const QString text = column.text(line, telling);
        if (!text.isEmpty())
            sentence += (sentence.isEmpty() ? QString() : u", "_s)
                + column.heading(telling.language) + u": "_s + text;
    }
    return sentence;
}

} // namespace ireg
