// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/today/dayline.h"

#include "model/base/text.h"
#include "model/language/labels.h"
#include "model/language/worktext.h"
#include "ui/itemmodels/tints.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/plaintip.h"

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestLesson = 160;

} // namespace

QString DayLine::spoken() const
{
    QStringList parts{time,
                      badge ? badge->word : QString(),
                      text,
                      strong.isEmpty() ? second : QString(strong + u' ' + second),
                      label};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

DayLine workLine(Language language, const Rulebook& rules, const WorkItem& item, const When& now)
{
    const bool soon = item.due && !item.late && horizonOf(item, now) == Horizon::Now;
    DayLine line{.time = workTimeText(language, item, now),
                 .tone = item.late ? DayLine::Tone::Late
                     : soon        ? DayLine::Tone::Soon
                                   : DayLine::Tone::Plain,
                 .text = workText(language, rules, item),
                 .strong = item.reference,
                 .second = displayText(item.title),
                 .label = pressingLabel(language, rules, item),
                 .incident = item.incident,
                 .record = {item.type, item.id},
                 .duty = item.work == Work::Duty || item.work == Work::Question};
    if (line.time.isEmpty())
        line.time = u"–"_s;
    return line;
}

DayLine standingLine(Language language, const ToldIncident& told)
{
    const Tint look = tint(told.severity);
    DayLine line{.strong = told.reference,
                 .second = told.brief,
                 .told = true,
                 .incident = told.incident,
                 .record = {&typeOf<Incident>(), told.incident.value}};
    if (told.severity)
        line.badge = BadgeLook{
            .word = codeLabel(language, *told.severity), .ground = look.ground, .text = look.text};
    return line;
}

DayLine lessonLine(Language language, const ReturnedLesson& returned)
{
    const QString state = codeLabel(language, returned.lesson.state);
    return {.strong = publicId(returned.lesson.id),
            //: a lesson, the incident it was met again in, the lesson's state
            .second = TodayPage::tr("%1 Met again in %2. Lesson: %3.")
                          .arg(firstSentence(displayText(returned.lesson.statement), longestLesson),
                               returned.reference,
                               state),
            .told = true,
            .incident = returned.incident,
            .record = {&typeOf<Lesson>(), returned.lesson.id.value}};
}

void DayModel::show(std::vector<DayLine> lines)
{
    const auto same = [](const DayLine& one, const DayLine& other) {
        return one.record.type == other.record.type && one.record.id == other.record.id
            && one.duty == other.duty && one.text == other.text;
    };
    if (lines == m_lines)
        return;
    const bool stay = std::ranges::equal(lines, m_lines, same);
    if (!stay)
        beginResetModel();
    m_lines = std::move(lines);
    if (!stay)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QVariant DayModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return at(index.row()).spoken();
    if (role == Qt::ToolTipRole && !at(index.row()).told)
        return plainTip(at(index.row()).spoken());
    return {};
}

} // namespace ireg
