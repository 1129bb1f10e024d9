// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/lessonlisting.h"

#include "model/action/action.h"
#include "model/base/choices.h"
#include "model/base/text.h"
#include "model/base/wordorder.h"
#include "model/dossier/recordtypes.h"
#include "model/dossier/workitem.h"
#include "model/incident/annexa.h"
#include "model/register/exercises.h"
#include "model/register/records.h"
#include "model/register/searching.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostLessonHits = 100'000;
constexpr const char* cameBackCode = codeOf<&LessonLink::cameBack>();
constexpr const char* seenSort = "seen";
constexpr const char* idSort = "id";

const Field* lessonField(QByteArrayView code)
{
    if (code == cameBackCode)
        return typeOf<LessonLink>().find(cameBackCode);
    const Field* field = typeOf<Lesson>().find(code);
    return field && !field->has(Parent) ? field : nullptr;
}

QStringList lessonFieldCodes()
{
    QStringList codes;
    for (const Field& field : typeOf<Lesson>().fields) {
        if (!field.has(Parent))
            codes.append(QLatin1String(field.code));
    }
    codes.append(QLatin1String(cameBackCode));
    return codes;
}

/// What a line says where it is compared; several of a list of controls, none where it is open.
QStringList saidOf(const ListedLesson& line, const Field& field)
{
    if (QByteArrayView(field.code) == cameBackCode)
        return {line.cameBack() ? u"1"_s : u"0"_s};
    const Value value = field.read(&line.lesson);
    if (const auto* number = std::get_if<qint64>(&value))
        return {field.refersTo<Person>() ? line.nameOf({*number}) : QString::number(*number)};
    const auto* text = std::get_if<Text>(&value);
    const QString said = text ? textOf(*text) : QString();
    if (said.isEmpty())
        return {};
    return field.has(Controls) ? controlsIn(said) : QStringList{said};
}

QString comparedText(const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return QString::number(*number);
    const auto* text = std::get_if<Text>(&value);
    return text ? textOf(*text) : QString();
}

bool isWords(const Field& field)
{
    return isText(field.type) || field.type == FieldType::Reference;
}

bool stands(const QString& said, Relation relation, const QString& other, const Field& field)
{
    const QString left = isWords(field) ? nameKey(said) : said;
    const QString right = isWords(field) ? nameKey(other) : other;
    switch (relation) {
    case Relation::Contains: return left.contains(right);
    case Relation::Less: return left < right;
    case Relation::LessOrEqual: return left <= right;
    case Relation::Greater: return left > right;
    case Relation::GreaterOrEqual: return left >= right;
    case Relation::Equal:
    case Relation::NotEqual:
    case Relation::In: break;
    }
    return left == right;
}

/// Of a list of periods two values are one: its first instant and the first after it.
bool isInPeriod(const QStringList& said, const Filter::Term& term)
{
    for (std::size_t i = 0; i + 1 < term.values.size(); i += 2) {
        const QString from = comparedText(term.values[i]);
        const QString to = comparedText(term.values[i + 1]);
        if (from.isEmpty() ? said.isEmpty()
                           : !said.isEmpty() && said.front() >= from && said.front() < to)
            return true;
    }
    return false;
}

bool isMet(const ListedLesson& line, const Filter::Term& term)
{
    const Field* field = lessonField(term.field);
    if (!field)
        return false;
    const QStringList said = saidOf(line, *field);
    if (field->type == FieldType::Time && term.relation == Relation::In)
        return isInPeriod(said, term);
    const bool any = std::ranges::any_of(term.values, [&](const Value& value) {
        if (isNull(value))
            return said.isEmpty();
        return std::ranges::any_of(said, [&](const QString& one) {
            return stands(one, term.relation, comparedText(value), *field);
        });
    });
    return term.relation == Relation::NotEqual ? !any : any;
}

/// What lines are made of.
struct LessonRows
{
    std::vector<Lesson> lessons;
    std::multimap<qint64, LessonLink> links;     ///< by lesson
    std::multimap<qint64, Training> trainings;   ///< by lesson
    std::multimap<qint64, LessonAction> actions; ///< by incident
    std::map<qint64, QString> people;
    std::map<qint64, MetIn> incidents;
};

LessonRows readRows(storage::Database& database)
{
    storage::Projection projection(database);
    LessonRows rows;
    rows.lessons = projection.records<Lesson>();
    std::set<qint64> incidents;
    for (const Lesson& lesson : rows.lessons)
        incidents.insert(lesson.incident.value);
    for (LessonLink& link : projection.records<LessonLink>()) {
        incidents.insert(link.incident.value);
        rows.links.emplace(link.lesson.value, std::move(link));
    }
    for (Training& training : projection.records<Training>())
        rows.trainings.emplace(training.lesson.value, std::move(training));
    for (Person& person : projection.records<Person>())
        rows.people.emplace(person.id.value, person.name);
    for (qint64 id : incidents) {
        if (const auto incident = projection.record(Id<Incident>{id}))
            rows.incidents.emplace(id,
                                   MetIn{.incident = incident->id,
                                         .reference = incident->reference,
                                         .title = incident->title,
                                         .tlp = incident->tlp});
        for (const Action& action : projection.records<Action>({equal<&Action::incident>({id})}))
            rows.actions.emplace(id,
                                 LessonAction{.action = action.id,
                                              .incident = action.incident,
                                              .title = action.title,
                                              .isOpen = isOpen(action)});
    }
    return rows;
}

void addName(const LessonRows& rows, Id<Person> person, ListedLesson& line)
{
    if (const auto known = rows.people.find(person.value); known != rows.people.end())
        line.names.emplace(*known);
}

void addMet(const LessonRows& rows, Id<Incident> incident, bool cameBack, ListedLesson& line)
{
    const auto known = rows.incidents.find(incident.value);
    if (known == rows.incidents.end())
        return;
    MetIn met = known->second;
    met.cameBack = cameBack;
    line.met.push_back(std::move(met));
}

/// Those of the incidents that it was met in.
void addActions(const LessonRows& rows, ListedLesson& line)
{
    for (const MetIn& met : line.met) {
        const auto [first, last] = rows.actions.equal_range(met.incident.value);
        for (auto at = first; at != last; ++at)
            line.actions.push_back(at->second);
    }
}

ListedLesson lineOf(const LessonRows& rows, const Lesson& lesson)
{
    ListedLesson line{.lesson = lesson,
                      .reference = publicId(lesson.id),
                      .owner = {},
                      .met = {},
                      .exercise = {},
                      .trainings = {},
                      .actions = {},
                      .names = {}};
    addMet(rows, lesson.incident, false, line);
    const auto [firstLink, lastLink] = rows.links.equal_range(lesson.id.value);
    for (auto at = firstLink; at != lastLink; ++at)
        addMet(rows, at->second.incident, at->second.cameBack, line);
    const auto [first, last] = rows.trainings.equal_range(lesson.id.value);
    for (auto at = first; at != last; ++at) {
        line.trainings.push_back(at->second);
        addName(rows, at->second.heldBy, line);
    }
    addActions(rows, line);
    for (Id<Person> person : {lesson.owner, lesson.agreedBy, lesson.appliedBy, lesson.verifiedBy})
        addName(rows, person, line);
    line.owner = line.nameOf(lesson.owner);
    return line;
}

/// A code by its place, a time by its instant, words as a dictionary has them.
int order(const ListedLesson& a, const ListedLesson& b, QByteArrayView code)
{
    const auto numbers = [](qint64 one, qint64 other) { return one < other ? -1 : one > other; };
    if (code == idSort)
        return numbers(a.lesson.id.value, b.lesson.id.value);
    if (code == seenSort)
        return numbers(std::ssize(a.met), std::ssize(b.met));
    if (code == codeOf<&Lesson::target>())
        return numbers(qint64(a.lesson.target), qint64(b.lesson.target));
    if (code == codeOf<&Lesson::state>())
        return numbers(qint64(a.lesson.state), qint64(b.lesson.state));
    if (code == codeOf<&Lesson::incident>())
        return numbers(a.lesson.incident.value, b.lesson.incident.value);
    const Field* field = lessonField(code);
    if (!field)
        return 0;
    const QString one = saidOf(a, *field).join(u' ');
    const QString other = saidOf(b, *field).join(u' ');
    if (one.isEmpty() != other.isEmpty()) // what is not said comes last
        return one.isEmpty() ? 1 : -1;
    return isWords(*field) ? compareWords(one.toUtf8(), other.toUtf8())
                           : QString::compare(one, other);
}

} // namespace

bool ListedLesson::cameBack() const
{
    return std::ranges::any_of(met, &MetIn::cameBack);
}

QString ListedLesson::nameOf(Id<Person> person) const
{
    const auto found = names.find(person.value);
    return found == names.end() ? QString() : found->second;
}

FilterFields lessonFields()
{
    return {.find = &lessonField, .codes = &lessonFieldCodes, .listedBy = "fields"};
}

Result<Filter> parseLessonFilter(const QString& text, const FilterReading& reading)
{
    return parseFilter(text, reading, lessonFields());
}

bool meets(const ListedLesson& line, const Filter& filter)
{
    return std::ranges::all_of(filter.terms,
                               [&line](const Filter::Term& term) { return isMet(line, term); });
}

QStringList lessonSorts()
{
    QStringList sorts{QLatin1String(idSort), QLatin1String(seenSort)};
    for (const Field& field : typeOf<Lesson>().fields)
        sorts.append(QLatin1String(field.code));
    return sorts;
}

Result<void> checkLessonSort(const QString& sort)
{
    for (QString field : sort.split(u',')) {
        field = field.trimmed();
        if (field.startsWith(u'-'))
            field.remove(0, 1);
        if (!lessonSorts().contains(field))
            return failed(ErrorKind::Usage, notOneOf(lessonSorts(), field), u"--sort"_s);
    }
    return {};
}

void sortLessons(std::vector<ListedLesson>& lines, const QString& sort)
{
    const QStringList keys = sort.split(u',');
    std::ranges::stable_sort(lines, [&keys](const ListedLesson& a, const ListedLesson& b) {
        for (const QString& key : keys) {
            const QByteArray code = key.trimmed().toLatin1();
            const bool down = code.startsWith('-');
            if (const int way = order(a, b, down ? code.mid(1) : code); way != 0)
                return down ? way > 0 : way < 0;
        }
        return false;
    });
}

Result<LessonsSought> lessonsSought(Register& open, const QString& words)
{
    if (words.trimmed().isEmpty())
        return LessonsSought();
    const auto hits = search(open, asTyped(words), mostLessonHits);
    if (!hits)
        return tl::unexpected(hits.error());
    std::set<qint64> found;
    for (const SearchHit& hit : *hits) {
        const auto ref = publicIdRef(hit.reference);
        if (ref && ref->type->is<Lesson>())
            found.insert(ref->id);
    }
    return found;
}

Result<LessonListing> listLessons(const Register& open,
                                  const LessonQuery& query,
                                  const LessonsSought& sought)
{
    LessonListing listing;
    const auto exercises = originsInExercises(open);
    if (!exercises)
        return tl::unexpected(exercises.error());
    const auto read = open.read([&](storage::Database& database) {
        const LessonRows rows = readRows(database);
        listing.inRegister = std::ssize(rows.lessons);
        for (const Lesson& lesson : rows.lessons) {
            if (sought && !sought->contains(lesson.id.value))
                continue;
            ListedLesson line = lineOf(rows, lesson);
            if (const auto origin = exercises->find(line.reference); origin != exercises->end())
                line.exercise = publicId(origin->second.id);
            if (meets(line, query.where))
                listing.lines.push_back(std::move(line));
        }
    });
    if (!read)
        return tl::unexpected(read.error());
    sortLessons(listing.lines, query.sort);
    if (query.limit > 0 && std::ssize(listing.lines) > query.limit)
        listing.lines.resize(static_cast<std::size_t>(query.limit));
    return listing;
}

Result<LessonListing> listLessons(Register& open, const LessonQuery& query)
{
    const auto sought = lessonsSought(open, query.words);
    return sought ? listLessons(open, query, *sought) : tl::unexpected(sought.error());
}

Result<QStringList> lessonNamesFor(Register& open, const QString& field)
{
    const Field* known = lessonField(field.toLatin1());
    if (!known || !isWords(*known) || known->has(Controls))
        return QStringList();
    const auto listing = listLessons(open, {});
    if (!listing)
        return tl::unexpected(listing.error());
    QStringList names;
    for (const ListedLesson& line : listing->lines)
        names += saidOf(line, *known);
    names.removeDuplicates();
    sortWords(names);
    return names;
}

} // namespace ireg
