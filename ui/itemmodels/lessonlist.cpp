// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/lessonlist.h"

#include "model/base/text.h"
#include "model/dossier/recordtypes.h"
#include "model/language/labels.h"
#include "model/language/timetext.h"
#include "model/register/listing.h"
#include "model/register/records.h"
#include "model/register/searching.h"
#include "ui/itemmodels/celltext.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostHits = 5000;

using LessonColumn = LineColumn<ListedLesson, Language>;

constexpr std::array<LessonColumn, LessonList::ColumnCount> lessonListColumns{{
    {[](Language) { return LessonList::tr("Lesson"); },
     [](const ListedLesson& line, const Language&) { return line.reference; }},
    {[](Language language) { return fieldLabel(language, "lesson", "statement"); },
     [](const ListedLesson& line, const Language&) { return displayText(line.lesson.statement); }},
    {[](Language language) { return fieldLabel(language, "lesson", "target"); },
     [](const ListedLesson& line, const Language& language) {
         return codeLabel(language, line.lesson.target);
     }},
    {[](Language language) { return fieldLabel(language, "lesson", "state"); },
     [](const ListedLesson& line, const Language& language) {
         return codeLabel(language, line.lesson.state);
     }},
    {[](Language language) { return fieldLabel(language, "lesson", "owner"); },
     [](const ListedLesson& line, const Language&) { return displayText(line.owner); }},
    //: heading: the incident that a lesson was learned in
    {[](Language) { return LessonList::tr("Learned in"); },
     [](const ListedLesson& line, const Language&) { return line.incident; }},
    //: heading: in how many incidents a lesson was met
    {[](Language) { return LessonList::tr("Seen"); },
     [](const ListedLesson& line, const Language& language) {
         const QString times = numberText(language, line.seen) + u'×';
         return line.cameBack ? times + u" · "_s + LessonList::tr("came back") : times;
     }},
}};

constexpr std::array names{
    "reference", "statement", "target", "state", "owner", "learned_in", "seen"};
static_assert(names.size() == LessonList::ColumnCount);

/// The fields that no column above shows, in the order of the record.
std::vector<const Field*> furtherFields()
{
    std::vector<const Field*> further;
    for (const Field& field : typeOf<Lesson>().fields) {
        const bool shown = std::ranges::any_of(
            names, [&](const char* name) { return QByteArrayView(name) == field.code; });
        if (!shown && !field.has(Parent))
            further.push_back(&field);
    }
    return further;
}

const std::vector<const Field*>& further()
{
    static const auto fields = furtherFields();
    return fields;
}

/// The field of a column after the usual ones; null for a usual one.
const Field* furtherAt(int column)
{
    const auto index = static_cast<std::size_t>(column - LessonList::ColumnCount);
    return column >= LessonList::ColumnCount && index < further().size() ? further()[index]
                                                                         : nullptr;
}

/// The lessons that hold the words; nothing where there are no words.
Result<std::optional<QSet<QString>>> referencesFound(Register& open, const QString& words)
{
    if (words.trimmed().isEmpty())
        return std::nullopt;
    const auto hits = search(open, asTyped(words), mostHits);
    if (!hits)
        return tl::unexpected(hits.error());
    QSet<QString> found;
    for (const SearchHit& hit : *hits) {
        if (hit.type == QLatin1String(typeOf<Lesson>().name))
            found.insert(hit.reference);
    }
    return found;
}

ListedLesson listedLesson(Register& open,
                          const Lesson& lesson,
                          const std::vector<LessonLink>& links,
                          const std::vector<Person>& people)
{
    ListedLesson line;
    line.lesson = lesson;
    line.reference = publicId(lesson.id);
    line.incident = listedIncident(open, lesson.incident).reference;
    const auto owner = std::ranges::find(people, lesson.owner, &Person::id);
    line.owner = owner == people.end() ? QString() : owner->name.text();
    for (const LessonLink& link : links) {
        if (link.lesson == lesson.id) {
            ++line.seen;
            line.cameBack = line.cameBack || link.cameBack;
        }
    }
    return line;
}

} // namespace

Result<ListedLessons> listLessons(Register& open, const QString& words)
{
    const auto lessons = all<Lesson>(open);
    const auto links = all<LessonLink>(open);
    const auto people = all<Person>(open);
    for (const Error* error : {lessons ? nullptr : &lessons.error(),
                               links ? nullptr : &links.error(),
                               people ? nullptr : &people.error()}) {
        if (error)
            return tl::unexpected(*error);
    }
    const auto found = referencesFound(open, words);
    if (!found)
        return tl::unexpected(found.error());
    ListedLessons listed{.lines = {}, .total = static_cast<qint64>(lessons->size())};
    for (const Lesson& lesson : *lessons) {
        const QString reference = publicId(lesson.id);
        if (!*found || (*found)->contains(reference))
            listed.lines.push_back(listedLesson(open, lesson, *links, *people));
    }
    std::ranges::reverse(listed.lines);
    return listed;
}

LessonList::LessonList(RegisterThread& thread, Language language, QObject* parent)
    : LineList(lessonListColumns, language, parent), m_thread(thread)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &LessonList::refresh);
    connect(&thread, &RegisterThread::changed, this, [this] { m_again.start(0); });
}

QStringList LessonList::columnNames()
{
    QStringList all;
    for (const char* name : names)
        all.append(QString::fromLatin1(name));
    for (const Field* field : further())
        all.append(QString::fromLatin1(field->code));
    return all;
}

int LessonList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount + static_cast<int>(further().size());
}

QVariant LessonList::data(const QModelIndex& index, int role) const
{
    const Field* field = furtherAt(index.column());
    if (!field || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return field ? QVariant() : LineList::data(index, role);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = displayText(
        valueText({.language = language()}, *field, field->read(&at(index.row())->lesson)));
    if (role == Qt::DisplayRole)
        return text;
    return QString(headerData(index.column(), Qt::Horizontal).toString() + u": "_s + text);
}

QVariant LessonList::headerData(int section, Qt::Orientation orientation, int role) const
{
    const Field* field = orientation == Qt::Horizontal ? furtherAt(section) : nullptr;
    if (field && role == Qt::DisplayRole)
        return fieldLabel(language(), "lesson", field->code);
    return LineList::headerData(field ? 0 : section, orientation, role);
}

void LessonList::ask(const QString& words)
{
    m_words = words;
    refresh();
}

void LessonList::refresh()
{
    m_thread.askWhenIdle(
        this,
        [words = m_words](Register& open) { return listLessons(open, words); },
        [this](const Result<ListedLessons>& lessons) {
            if (lessons)
                take(*lessons);
            else
                Q_EMIT failed(lessons.error());
        });
}

void LessonList::take(ListedLessons lessons)
{
    m_total = lessons.total;
    const auto sameLesson = [](const ListedLesson& a, const ListedLesson& b) {
        return a.lesson.id == b.lesson.id;
    };
    replace(std::move(lessons.lines), sameLesson);
    Q_EMIT answered();
}

} // namespace ireg
