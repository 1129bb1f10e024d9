// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/agendatext.h"

#include "model/base/text.h"
#include "model/language/labels.h"
#include "model/language/milestones.h"
#include "model/language/phrase.h"
#include "model/language/timetext.h"
#include "model/language/whytext.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int deepestIndent = 12;
constexpr QChar emSpace(0x2003);
constexpr Phrase heldOn{u"Held %1", u"Tenu le %1"};
constexpr Phrase ledBy{u"Led by %1", u"Animé par %1"};
constexpr Phrase presentWere{u"Present: %1", u"Présents : %1"};
constexpr Phrase approvedOn{u"Approved by %1, %2", u"Approuvé par %1, %2"};
constexpr Phrase toBeDoneBy{u"due %1", u"échéance %1"};
constexpr Phrase doneAt{u"done %1", u"faite le %1"};
constexpr Phrase roleOf{u"%1: %2", u"%1 : %2"};

void addParagraphs(std::vector<AgendaLine>& lines, const QString& text)
{
    for (const QString& paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!paragraph.trimmed().isEmpty())
            lines.push_back({.lead = {}, .text = displayText(paragraph.trimmed()), .marks = {}});
    }
}

void addWhys(std::vector<AgendaLine>& lines, Language language, const Dossier& dossier)
{
    const auto tree = whyTree(dossier.whys);
    for (const WhyLine& line : tree) {
        const int depth = std::min(line.depth, deepestIndent);
        lines.push_back({.lead = depth > 0 ? QString(QString(depth, emSpace) + u"↳ "_s) : QString(),
                         .text = displayText(oneLine(line.why->answer)),
                         .marks = whyMarksText(language, *line.why),
                         .strong = line.why->root});
    }
    if (tree.empty())
        addParagraphs(lines, dossier.incident.rootCause);
}

void addActions(std::vector<AgendaLine>& lines, Language language, const Dossier& dossier)
{
    for (const Action& action : dossier.actions) {
        QStringList marks{displayText(dossier.nameOf(action.owner))};
        if (action.done)
            marks.append(doneAt.in(language).arg(shortTimeText(language, *action.done)));
        else if (action.due.isValid())
            marks.append(toBeDoneBy.in(language).arg(dateText(language, action.due)));
        marks.removeAll(QString());
        lines.push_back({.lead = publicId(action.id) + u"  "_s,
                         .text = displayText(action.title),
                         .marks = marks.join(u" · "_s)});
    }
}

void addLessons(std::vector<AgendaLine>& lines, Language language, const Dossier& dossier)
{
    for (const Lesson& lesson : dossier.lessons)
        lines.push_back({.lead = publicId(lesson.id) + u"  "_s,
                         .text = displayText(oneLine(lesson.statement)),
                         .marks = codeLabel(language, lesson.state)});
}

void addTimes(std::vector<AgendaLine>& lines, Language language, const Dossier& dossier)
{
    struct Moment
    {
        std::optional<When> at;
        QString text;
    };
    std::vector<Moment> moments;
    for (const Milestone& one : milestones(language, dossier))
        moments.push_back({one.at, one.text});
    for (const TimelineEntry& entry : dossier.timeline)
        moments.push_back({entry.at, displayText(oneLine(entry.text))});
    std::ranges::stable_sort(moments, [](const Moment& one, const Moment& other) {
        return one.at && (!other.at || one.at->ms < other.at->ms);
    });
    for (const Moment& one : moments) {
        const QString time = one.at
            ? shortTimeText(language, inZone(*one.at, dossier.profile.zone)) + u"  "_s
            : QString();
        lines.push_back({.lead = time, .text = one.text, .marks = {}});
    }
}

void addApproval(std::vector<AgendaLine>& lines, Language language, const Dossier& dossier)
{
    const Review* review = dossier.review();
    if (!review)
        return;
    const auto add = [&lines](const QString& text) { addParagraphs(lines, text); };
    if (review->held)
        add(heldOn.in(language).arg(shortTimeText(language, *review->held)));
    if (review->facilitator)
        add(ledBy.in(language).arg(dossier.nameOf(review->facilitator)));
    const QString present = attendingText(language,
                                          participantsByRole(review->participants, dossier.people));
    if (!present.isEmpty())
        add(presentWere.in(language).arg(present));
    if (review->approved)
        add(approvedOn.in(language).arg(dossier.nameOf(review->approvedBy),
                                        shortTimeText(language, *review->approved)));
}

} // namespace

std::vector<AgendaLine> agendaLines(Language language, const Dossier& dossier, AgendaStep step)
{
    std::vector<AgendaLine> lines;
    switch (step) {
    case AgendaStep::Timeline: addTimes(lines, language, dossier); break;
    case AgendaStep::Whys: addWhys(lines, language, dossier); break;
    case AgendaStep::Actions: addActions(lines, language, dossier); break;
    case AgendaStep::Lessons: addLessons(lines, language, dossier); break;
    case AgendaStep::Approval: addApproval(lines, language, dossier); break;
    case AgendaStep::Summary: addParagraphs(lines, dossier.incident.summary); break;
    case AgendaStep::WentWell:
    case AgendaStep::WentBadly:
    case AgendaStep::Luck:
    case AgendaStep::Factors:
    case AgendaStep::Controls: break;
    }
    const Review* review = dossier.review();
    if (const QString* text = review ? reviewText(*review, step) : nullptr)
        addParagraphs(lines, *text);
    return lines;
}

QString attendingText(Language language, const std::vector<Attending>& attending)
{
    QStringList parts;
    for (const Attending& one : attending) {
        const QString names = displayText(one.names.join(u", "_s));
        parts.append(one.role.isEmpty() ? names
                                        : roleOf.in(language).arg(displayText(one.role), names));
    }
    return parts.join(u" · "_s);
}

} // namespace ireg
