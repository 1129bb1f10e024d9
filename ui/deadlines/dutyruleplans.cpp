// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/deadlines/dutyruleplans.h"

#include "model/base/text.h"
#include "model/base/typedtime.h"
#include "model/language/ruletext.h"
#include "model/language/timetext.h"
#include "model/register/clauses.h"
#include "model/register/holidays.h"
#include "model/register/removal.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(ireg::RuleWords)

public:
    //: heading: the number of a contract's clause
    static QString clause() { return tr("Clause"); }
};

constexpr OfferedText noticeLanguages[] = {
    {"", QT_TRANSLATE_NOOP("ireg::FormHeadings", "The customer’s")},
    {"en", "English"},
    {"fr", "Français"}};

constexpr auto clausePlaces = std::to_array<FieldPlace>(
    {named<&ContractClause::customer>(codeOf(CatalogueKind::Customer)),
     place<&ContractClause::number>(),
     place<&ContractClause::duration>(),
     place<&ContractClause::unit>(),
     place<&ContractClause::duty>(),
     oneOf<&ContractClause::language>(noticeLanguages),
     place<&ContractClause::text>(Room::Prose)});
constexpr FormPlan clauseForm{clausePlaces};

constexpr auto holidayPlaces = std::to_array<FieldPlace>(
    {place<&Holiday::day>(), place<&Holiday::name>()});
constexpr FormPlan holidayForm{.places = holidayPlaces, .whole = false};

QString periodOf(const RecordType&, const ListedRecord& line, const Words& words)
{
    const auto clause = recordOf<ContractClause>(line.id, line.revision, line.row);
    return clause ? periodText(words.language, *clause) : QString();
}

QString dayOf(const RecordType&, const ListedRecord& line, const Words& words)
{
    const auto holiday = recordOf<Holiday>(line.id, line.revision, line.row);
    if (!holiday)
        return {};
    const QLocale locale(QString::fromLatin1(languageCode(words.language)));
    return locale.dayName(holiday->day.dayOfWeek(), QLocale::ShortFormat) + u' '
        + dateText(words.language, holiday->day);
}

constexpr std::array clauseColumns{
    RecordColumn{.field = codeOf<&ContractClause::customer>(), .width = 28},
    RecordColumn{.field = codeOf<&ContractClause::duty>(), .width = 16},
    RecordColumn{
        .field = codeOf<&ContractClause::number>(), .width = 14, .header = RuleWords::clause},
    RecordColumn{.field = codeOf<&ContractClause::duration>(), .width = 18, .text = periodOf},
    RecordColumn{.field = codeOf<&ContractClause::text>(), .width = 0}};
const RecordColumns clauseList = clauseColumns;

constexpr std::array holidayColumns{
    RecordColumn{.field = codeOf<&Holiday::day>(), .width = 26, .text = dayOf},
    RecordColumn{.field = codeOf<&Holiday::name>(), .width = 0}};
const RecordColumns holidayList = holidayColumns;

Assignment* factOn(Assignments& facts, const char* field)
{
    const auto found = std::ranges::find(facts, QLatin1String(field), &Assignment::field);
    return found == facts.end() ? nullptr : &*found;
}

/// A period counts in hours where nobody said another unit, and has none where it is taken away.
void completePeriod(Assignments& facts, const ContractClause& before)
{
    Assignment* duration = factOn(facts, codeOf<&ContractClause::duration>());
    if (!duration)
        return;
    if (duration->text == "0"_L1)
        duration->text.clear();
    const bool counts = !duration->text.isEmpty();
    const Assignment* unit = factOn(facts, codeOf<&ContractClause::unit>());
    const bool hasUnit = unit ? !unit->text.isEmpty() : before.unit.has_value();
    if (counts != hasUnit)
        facts.push_back({QLatin1String(codeOf<&ContractClause::unit>()),
                         counts ? QLatin1String(codeOf(ClauseUnit::Hours)) : QLatin1String()});
}

/// What is missing is the number, most often.
Result<Outcome> besideItsField(const Result<Outcome>& done)
{
    if (done || done.error().detail != "#clause-number"_L1)
        return done;
    return failed(
        done.error().kind, done.error().detail, QLatin1String(codeOf<&ContractClause::number>()));
}

Result<Outcome> addTypedClause(Register& open, const Assignments& facts)
{
    Assignments others = facts;
    QString customer;
    if (const Assignment* fact = factOn(others, codeOf<&ContractClause::customer>()))
        customer = fact->text;
    std::erase_if(others, [](const Assignment& one) {
        return one.field == QLatin1String(codeOf<&ContractClause::customer>());
    });
    completePeriod(others, {});
    return besideItsField(addClause(open, customer, others));
}

/// Of several catalogue items with this name the customer.
Result<void> nameCustomer(const Register& open, Assignment& fact)
{
    const auto items = all<CatalogueItem>(open);
    if (!items)
        return tl::unexpected(items.error());
    const auto found = std::ranges::find_if(*items, [&fact](const CatalogueItem& item) {
        return item.kind == CatalogueKind::Customer && nameKey(item.name) == nameKey(fact.text);
    });
    if (found != items->end())
        fact.text = publicId(found->id);
    return {};
}

Result<Outcome> changeTypedClause(Register& open, qint64 id, const Assignments& facts)
{
    const RecordRef ref{&typeOf<ContractClause>(), id};
    const auto stored = storedRow(open, ref);
    if (!stored)
        return tl::unexpected(stored.error());
    Assignments typed = facts;
    const auto before = recordOf<ContractClause>(id, stored->revision, stored->row);
    completePeriod(typed, before.value_or(ContractClause{}));
    if (Assignment* fact = factOn(typed, codeOf<&ContractClause::customer>())) {
        if (fact->text.isEmpty())
            return failed(ErrorKind::Invalid, QString(), fact->field);
        if (const auto done = nameCustomer(open, *fact); !done)
            return tl::unexpected(done.error());
    }
    return besideItsField(changeClause(open, {id}, typed));
}

QString textOn(Assignments facts, const char* field)
{
    const Assignment* fact = factOn(facts, field);
    return fact ? fact->text : QString();
}

/// What the calendar has already is no action, and its record is the one that is there.
Result<Outcome> addTypedDay(Register& open, const Assignments& facts)
{
    const char* dayField = codeOf<&Holiday::day>();
    const auto day = parseDate(textOn(facts, dayField), open.zone(), open.now().utc());
    if (!day)
        return failed(day.error().kind, day.error().detail, QLatin1String(dayField));
    Holiday holiday;
    holiday.calendar = textOn(facts, codeOf<&Holiday::calendar>());
    holiday.day = *day;
    holiday.name = textOn(facts, codeOf<&Holiday::name>()).simplified();
    const auto added = addHolidays(open, {holiday});
    if (!added)
        return tl::unexpected(added.error());
    const auto days = all<Holiday>(open);
    if (!days)
        return tl::unexpected(days.error());
    const auto found = std::ranges::find_if(*days, [&holiday](const Holiday& one) {
        return one.day == holiday.day
            && one.calendar.compare(holiday.calendar, Qt::CaseInsensitive) == 0;
    });
    return Outcome{.id = found == days->end() ? 0 : found->id.value,
                   .reference = {},
                   .revision = 0,
                   .action = added->action};
}

Result<Outcome> changeTypedDay(Register& open, qint64 id, const Assignments& facts)
{
    for (const Assignment& fact : facts) { // a holiday is its day
        if (fact.text.isEmpty() && fact.field == QLatin1String(codeOf<&Holiday::day>()))
            return failed(ErrorKind::Invalid, QString(), fact.field);
    }
    return setFields(open, {&typeOf<Holiday>(), id}, facts, {});
}

} // namespace

namespace plan
{

const RecordPlan clauses{
    .title = QT_TRANSLATE_NOOP("ireg::Sections", "Contracts"),
    .purpose = QT_TRANSLATE_NOOP("ireg::Sections",
                                 "Clauses of customers’ contracts that ask to be told."),
    .add = QT_TRANSLATE_NOOP("ireg::Sections", "Add clause"),
    .prefilled = nullptr,
    .type = typeOf<ContractClause>,
    .columns = clauseList,
    .form = &clauseForm,
    .steps = {},
    .writing = {addTypedClause, changeTypedClause, removeRegisterRecords}};

const RecordPlan holidays{
    .title = QT_TRANSLATE_NOOP("ireg::Sections", "Holidays"),
    .purpose = QT_TRANSLATE_NOOP("ireg::Sections", "Days on which no office works."),
    .add = QT_TRANSLATE_NOOP("ireg::Sections", "Add day"),
    .prefilled = nullptr,
    .type = typeOf<Holiday>,
    .columns = holidayList,
    .form = &holidayForm,
    .steps = {},
    .writing = {addTypedDay, changeTypedDay, removeRegisterRecords},
    .order = codeOf<&Holiday::day>(),
    .inSeries = true};

} // namespace plan

} // namespace ireg
