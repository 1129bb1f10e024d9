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

struct Shown
{
    QString (*heading)(Language);
    QString (*text)(const ListedLesson&, Language);
};

constexpr std::array<Shown, LessonList::ColumnCount> columns{{
    {[](Language) { return LessonList::tr("Lesson"); },
     [](const ListedLesson& line, Language) { return line.reference; }},
    {[](Language language) { return fieldLabel(language, "lesson", "statement"); },
     [](const ListedLesson& line, Language) { return displayText(line.lesson.statement); }},
    {[](Language language) { return fieldLabel(language, "lesson", "target"); },
     [](const ListedLesson& line, Language language) {
         return codeLabel(language, line.lesson.target);
     }},
    {[](Language language) { return fieldLabel(language, "lesson", "state"); },
     [](const ListedLesson& line, Language language) {
         return codeLabel(language, line.lesson.state);
     }},
    {[](Language language) { return fieldLabel(language, "lesson", "owner"); },
     [](const ListedLesson& line, Language) { return displayText(line.owner); }},
    //: heading: the incident that a lesson was learned in
    {[](Language) { return LessonList::tr("Learned in"); },
     [](const ListedLesson& line, Language) { return line.incident; }},
    //: heading: in how many incidents a lesson was met
    {[](Language) { return LessonList::tr("Seen"); },
     [](const ListedLesson& line, Language language) {
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
    : QAbstractTableModel(parent), m_thread(thread), m_language(language)
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
    if (std::ranges::equal(lines, m_lines, sameLesson)) {
        m_lines = std::move(lines);
        if (!m_lines.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    }
    Q_EMIT answered();
}

void LessonList::setLanguage(Language language)
{
    m_language = language;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const ListedLesson* LessonList::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lines[static_cast<std::size_t>(row)] : nullptr;
}

int LessonList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LessonList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LessonList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedLesson& line = m_lines[static_cast<std::size_t>(index.row())];
    const Shown& shown = columns[static_cast<std::size_t>(index.column())];
    if (role == Qt::DisplayRole)
        return shown.text(line, m_language);
    if (role == Qt::AccessibleTextRole)
        return QString(shown.heading(m_language) + u": "_s + shown.text(line, m_language));
    return {};
}

QVariant LessonList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return columns[static_cast<std::size_t>(section)].heading(m_language);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace ireg
