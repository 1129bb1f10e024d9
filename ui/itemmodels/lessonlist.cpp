// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/lessonlist.h"

#include "model/base/text.h"
#include "model/dossier/recordtypes.h"
#include "model/language/labels.h"
#include "model/language/timetext.h"
#include "ui/itemmodels/typedwords.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostHits = 5000;

using Shown = LineColumn<ListedLesson, Language>;

constexpr std::array<Shown, LessonList::ColumnCount> columns{{
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

Result<QSet<QString>> referencesFound(Register& open, const QString& words)
{
    const auto hits = search(open, asTyped(words), mostHits);
    if (!hits)
        return tl::unexpected(hits.error());
    QSet<QString> found;
    for (const SearchHit& hit : *hits) {
        if (hit.type == QLatin1String(RecordName<Lesson>::value))
            found.insert(hit.reference);
    }
    return found;
}

} // namespace

Result<std::vector<ListedLesson>> listLessons(Register& open, const QString& words)
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
    QSet<QString> found;
    if (!words.trimmed().isEmpty()) {
        const auto hits = referencesFound(open, words);
        if (!hits)
            return tl::unexpected(hits.error());
        found = *hits;
    }
    std::vector<ListedLesson> lines;
    for (const Lesson& lesson : *lessons) {
        ListedLesson line;
        line.lesson = lesson;
        line.reference = publicId(RecordName<Lesson>::value, lesson.id.value);
        if (!words.trimmed().isEmpty() && !found.contains(line.reference))
            continue;
        line.incident = listedIncident(open, lesson.incident).reference;
        const auto owner = std::ranges::find(*people, lesson.owner, &Person::id);
        line.owner = owner == people->end() ? QString() : owner->name;
        for (const LessonLink& link : *links) {
            if (link.lesson == lesson.id) {
                ++line.seen;
                line.cameBack = line.cameBack || link.cameBack;
            }
        }
        lines.push_back(std::move(line));
    }
    std::ranges::reverse(lines);
    return lines;
}

LessonList::LessonList(RegisterThread& thread, Language language, QObject* parent)
    : LineList(columns, language, parent), m_thread(thread)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &LessonList::refresh);
    connect(&thread, &RegisterThread::changed, this, [this] { m_again.start(0); });
}

void LessonList::ask(const QString& words)
{
    m_words = words;
    refresh();
}

void LessonList::refresh()
{
    const int mine = ++m_newest;
    m_thread.ask([words = m_words](Register& open) { return listLessons(open, words); })
        .then(this, [this, mine](const Result<std::vector<ListedLesson>>& lines) {
            if (mine != m_newest)
                return;
            if (lines)
                take(*lines);
            else
                Q_EMIT failed(lines.error());
        });
}

void LessonList::take(std::vector<ListedLesson> lines)
{
    const auto sameLesson = [](const ListedLesson& a, const ListedLesson& b) {
        return a.lesson.id == b.lesson.id;
    };
    replace(std::move(lines), sameLesson);
    Q_EMIT answered();
}

} // namespace ireg
