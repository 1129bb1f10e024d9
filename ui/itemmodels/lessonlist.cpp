// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/lessonlist.h"

#include "model/base/text.h"
#include "model/language/labels.h"
#include "model/language/timetext.h"
#include "ui/itemmodels/celltext.h"

#include <algorithm>
#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

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
     [](const ListedLesson& line, const Language&) {
         return line.met.empty() ? line.exercise : line.met.front().reference;
     }},
    //: heading: in how many incidents a lesson was met
    {[](Language) { return LessonList::tr("Seen"); },
     [](const ListedLesson& line, const Language& language) {
         const QString times = numberText(language, std::ssize(line.met)) + u'×';
         return line.cameBack() ? times + u" · "_s + LessonList::tr("came back") : times;
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

/// Which of the fields are asked about does not matter to how many one of their values has.
Filter besides(const RegisterQuestion& question, const Filter::Term& counted)
{
    Filter filter = asked(question);
    std::erase_if(filter.terms,
                  [&counted](const Filter::Term& term) { return term.field == counted.field; });
    filter.terms.push_back(counted);
    return filter;
}

} // namespace

Result<LessonAnswer> lessonsAsked(Register& open,
                                  const RegisterQuestion& question,
                                  const QString& sort)
{
    auto listing = listLessons(open, {.where = {}, .words = question.words, .sort = sort});
    if (!listing)
        return tl::unexpected(listing.error());
    LessonAnswer answer{.lines = {}, .total = listing->inRegister, .found = {}};
    const auto count = [&listing](const Filter& filter) {
        return std::ranges::count_if(
            listing->lines, [&filter](const ListedLesson& line) { return meets(line, filter); });
    };
    for (const Filter::Term& term : question.conditions)
        answer.found.push_back(count(besides(question, term)));
    const Filter all = asked(question);
    std::ranges::copy_if(listing->lines,
                         std::back_inserter(answer.lines),
                         [&all](const ListedLesson& line) { return meets(line, all); });
    return answer;
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
    const ListedLesson& line = *at(index.row());
    const Words words{.language = language(), .reference = [&line](const Field&, qint64 person) {
                          return line.nameOf({person});
                      }};
    const QString text = displayText(valueText(words, *field, field->read(&line.lesson)));
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

void LessonList::ask(const RegisterQuestion& question)
{
    m_question = question;
    refresh();
}

void LessonList::sortBy(const QString& sort)
{
    m_sort = sort;
    refresh();
}

QString LessonList::sortOf(int column)
{
    if (column == Reference)
        return u"id"_s;
    if (column == LearnedIn)
        return QLatin1String(codeOf<&Lesson::incident>());
    return columnNames().value(column);
}

void LessonList::refresh()
{
    m_thread.askWhenIdle(
        this,
        [question = m_question, sort = m_sort](Register& open) {
            return lessonsAsked(open, question, sort);
        },
        [this](const Result<LessonAnswer>& answer) {
            if (answer)
                take(*answer);
            else
                Q_EMIT failed(answer.error());
        });
}

void LessonList::take(LessonAnswer answer)
{
    m_total = answer.total;
    m_found = std::move(answer.found);
    const auto sameLesson = [](const ListedLesson& a, const ListedLesson& b) {
        return a.lesson.id == b.lesson.id;
    };
    replace(std::move(answer.lines), sameLesson);
    Q_EMIT answered();
}

} // namespace ireg
