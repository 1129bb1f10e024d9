// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/recordjson.h"
#include "app/cli/regimejson.h"
#include "app/cli/session.h"
#include "model/base/choices.h"
#include "model/base/typedtime.h"
#include "model/dossier/recordtypes.h"
#include "model/exchange/calendarreading.h"
#include "model/language/errortext.h"
#include "model/language/ruletext.h"
#include "model/register/clauses.h"
#include "model/register/editing.h"
#include "model/register/holidays.h"
#include "model/register/records.h"

#include <QRegularExpression>

#include <functional>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// "48h", "48 hours", "5 days", "10 business days" as duration and unit.
Result<Assignments> period(const QString& typed)
{
    static const QRegularExpression form(
        u"^\\s*(\\d{1,4})\\s*(h|hours?|d|days?|calendar[ -]days?|bd|business[ -]days?)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto found = form.match(typed);
    if (!found.hasMatch())
        return ireg::failed(ErrorKind::Invalid, u"#not-a-period "_s + typed, u"--within"_s);
    const QString unit = found.captured(2).toLower();
    const QString code = unit.startsWith(u'h') ? u"hours"_s
        : unit.startsWith(u'b')                ? u"business-days"_s
                                               : u"calendar-days"_s;
    return Assignments{{u"duration"_s, found.captured(1)}, {u"unit"_s, code}};
}

int addClauseTo(Invocation& call)
{
    if (!call.has("customer"))
        return fail(call, Error{ErrorKind::Usage, u"#needs-option"_s, u"--customer"_s});
    const QString language = call.option("for-language");
    if (call.has("for-language") && !languageFromCode(language))
        return fail(
            call,
            Error{ErrorKind::Invalid, notOneOf({u"en"_s, u"fr"_s}, language), u"--for-language"_s});
    Assignments facts = fromOptions(
        call,
        {{"number", "number"}, {"duty", "duty"}, {"for-language", "language"}, {"text", "text"}});
    if (call.has("within")) {
        const auto typed = period(call.option("within"));
        if (!typed)
            return fail(call, typed.error());
        facts.insert(facts.end(), typed->begin(), typed->end());
    }
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    return report(call, addClause(session.open(), call.option("customer"), facts), answer::added);
}

int listClauses(Invocation& call)
{
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    const auto clauses = all<ContractClause>(session.open());
    const auto items = all<CatalogueItem>(session.open());
    if (!clauses || !items)
        return fail(call, clauses ? items.error() : clauses.error());
    std::map<qint64, QString> names;
    for (const CatalogueItem& item : *items)
        names.emplace(item.id.value, item.name);
    const ReferenceText reference = referenceText(session.open());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const ContractClause& clause : *clauses) {
        QJsonObject object = toJson(typeOf<ContractClause>(), rowOf(clause), reference);
        object.insert(u"id"_s, publicId(clause.id));
        object.insert(u"customer_name"_s, orNull(names[clause.customer.value]));
        array.append(object);
        rows.push_back({object.value(u"id"_s).toString(),
                        names[clause.customer.value],
                        codeLabel(call.language(), clause.duty),
                        clause.number,
                        periodText(call.language(), clause),
                        clause.language});
    }
    if (call.json())
        printJson(array);
    else
        printTable(heads({head::id,
                          {u"CUSTOMER", u"CLIENT"},
                          head::duty,
                          {u"NUMBER", u"NUMÉRO"},
                          {u"WITHIN", u"DÉLAI"},
                          {u"LANGUAGE", u"LANGUE"}},
                         call.language()),
                   rows);
    return Done;
}

QString calendarOf(const Invocation& call)
{
    const QString name = call.option("calendar").trimmed();
    return name.isEmpty() ? u"HOME"_s : name.toUpper();
}

Holiday holidayOn(QDate day, const QString& name, const QString& calendar)
{
    Holiday holiday;
    holiday.calendar = calendar;
    holiday.day = day;
    holiday.name = name;
    return holiday;
}

/// DATE or DATE=NAME.
Result<std::vector<Holiday>> typedDays(const QStringList& words, const QString& calendar)
{
    std::vector<Holiday> days;
    for (const QString& word : words) {
        const QDate day = QDate::fromString(word.section(u'=', 0, 0).trimmed(), Qt::ISODate);
        if (!day.isValid())
            return ireg::failed(ErrorKind::Invalid, word, u"DATE"_s);
        days.push_back(holidayOn(day, word.section(u'=', 1).trimmed(), calendar));
    }
    return days;
}

int takeDays(Invocation& call,
             const std::function<Result<exchange::HolidayReading>(const QDateTime&)>& reading)
{
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    const auto read = reading(session->now().utc().toTimeZone(session->zone()));
    if (!read)
        return fail(call, read.error());
    const auto added = addHolidays(session.open(), read->days);
    if (!added)
        return fail(call, added.error());
    for (const Error& doubt : read->doubts)
        printError(problemText(doubt, call.language()));
    if (call.json())
        printJson(QJsonObject{{u"calendar"_s, calendarOf(call)}, {u"added"_s, added->added}});
    else
        print(Phrase(u"days added to %2: %1", u"jours ajoutés à %2 : %1")
                  .in(call.language())
                  .arg(QString::number(added->added), calendarOf(call)));
    return Done;
}

int listDays(Invocation& call)
{
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    const auto days = all<Holiday>(session.open());
    if (!days)
        return fail(call, days.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Holiday& day : *days) {
        if (call.has("calendar") && day.calendar.toUpper() != calendarOf(call))
            continue;
        const QString id = publicId(day.id);
        const QString date = day.day.toString(Qt::ISODate);
        array.append(QJsonObject{{u"id"_s, id},
                                 {u"calendar"_s, day.calendar},
                                 {u"day"_s, date},
                                 {u"name"_s, orNull(day.name)}});
        rows.push_back({id, day.calendar, date, day.name});
    }
    if (call.json())
        printJson(array);
    else
        printTable(heads({head::id, {u"CALENDAR", u"CALENDRIER"}, {u"DAY", u"JOUR"}, head::name},
                         call.language()),
                   rows);
    return Done;
}

} // namespace

int runClause(Invocation& call)
{
    if (call.at(1) == "add"_L1)
        return addClauseTo(call);
    if (call.at(1) == "list"_L1)
        return listClauses(call);
    return wordsMissing(call);
}

int runHolidays(Invocation& call)
{
    if (call.at(1) == "list"_L1)
        return listDays(call);
    if (call.at(1) == "add"_L1 && !call.at(2).isEmpty())
        return takeDays(call, [&](const QDateTime&) -> Result<exchange::HolidayReading> {
            auto days = typedDays(call.from(2), calendarOf(call));
            if (!days)
                return tl::unexpected(days.error());
            return exchange::HolidayReading{.days = std::move(*days), .doubts = {}};
        });
    if (call.at(1) == "import"_L1 && !call.at(2).isEmpty())
        return takeDays(call, [&](const QDateTime& now) {
            return exchange::holidaysOfFile(call.at(2), calendarOf(call), now);
        });
    return wordsMissing(call);
}

} // namespace ireg::cli
