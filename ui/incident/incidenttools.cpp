// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/text.h"
#include "model/dossier/recordtypes.h"
#include "model/language/errortext.h"
#include "model/language/labels.h"
#include "model/language/recurrencetext.h"
#include "model/language/typography.h"
#include "model/lesson/lessonlifecycle.h"
#include "model/register/editing.h"
#include "model/register/lessons.h"
#include "model/register/removal.h"
#include "ui/incident/decisionbar.h"
#include "ui/incident/evidenceintake.h"
#include "ui/incident/incidenthead.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/meetingview.h"
#include "ui/incident/recurrencenote.h"
#include "ui/incident/sectionstack.h"
#include "ui/records/recordsection.h"
#include "ui/widgets/ask.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

void IncidentPage::buildEvidenceTools()
{
    RecordSection* section = m_sections->section<Evidence>();
    const auto add = [this](QPushButton* tool, const char* text, auto&& work) {
        m_tools.emplace_back(tool, text);
        connect(tool, &QPushButton::clicked, this, work);
    };
    add(section->addTool(), QT_TR_NOOP("Add file…"), [this] { askForEvidence(); });
    add(section->addTool(), QT_TR_NOOP("Paste file or screenshot"), [this] { paste(); });
    add(section->addRecordTool(), QT_TR_NOOP("Copy out…"), [this] { askForCopy(); });
    add(section->addRecordTool(), QT_TR_NOOP("Check hashes"), [this] { m_intake->check(); });
    add(section->addRecordTool(), QT_TR_NOOP("Confirm location…"), [this] { askForLocation(); });
    section->setFootnote([this](qint64 evidence) {
        return m_loaded && m_loaded->unconfirmed.contains(evidence)
            ? tr("The location came with an import. Nothing opens it until somebody confirms it.")
            : QString();
    });
}

void IncidentPage::buildLessonTools()
{
    RecordSection* section = m_sections->section<Lesson>();
    m_tools.emplace_back(section->addTool(), QT_TR_NOOP("Link a known lesson…"));
    connect(m_tools.back().first, &QPushButton::clicked, this, [this] { askForLesson(); });
    section->setStep([this](qint64 lesson, const QuickStep& step, const Assignments& facts) {
        return askForProof(lesson, step, facts);
    });
    section->setFootnote([this](qint64 lesson) -> QString {
        if (!m_loaded)
            return {};
        const auto met = m_loaded->metIn.find(lesson);
        return met == m_loaded->metIn.end() ? QString()
                                            : tr("Met in: %1").arg(met->second.join(u", "_s));
    });
}

void IncidentPage::buildMetAgainTools()
{
    RecordSection* section = m_sections->section<LessonLink>();
    m_tools.emplace_back(section->addRecordTool(), QT_TR_NOOP("Go to the lesson"));
    connect(m_tools.back().first, &QPushButton::clicked, this, [this, section] {
        openMetAgain(section->currentId());
    });
    connect(section, &RecordSection::opened, this, &IncidentPage::openMetAgain);
}

/// On the page of the incident that it was learned in.
void IncidentPage::openMetAgain(qint64 link)
{
    const auto& links = m_loaded->dossier.metAgain;
    const auto known = std::ranges::find(links, Id<LessonLink>{link}, &LessonLink::id);
    if (known == links.end())
        return;
    const auto& lessons = m_loaded->dossier.lessons;
    const auto lesson = std::ranges::find(lessons, known->lesson, &Lesson::id);
    if (lesson != lessons.end())
        Q_EMIT recordRequested(lesson->incident, {&typeOf<Lesson>(), lesson->id.value});
}

void IncidentPage::buildLinkTools()
{
    RecordSection* section = m_sections->section<IncidentLink>();
    m_tools.emplace_back(section->addTool(), QT_TR_NOOP("Link an incident…"));
    connect(m_tools.back().first, &QPushButton::clicked, this, [this] { askForLink(); });
    m_tools.emplace_back(section->addRecordTool(), QT_TR_NOOP("Open it"));
    connect(m_tools.back().first, &QPushButton::clicked, this, [this, section] {
        openLinked(section->currentId());
    });
    connect(section, &RecordSection::opened, this, &IncidentPage::openLinked);
}

void IncidentPage::askForEvidence()
{
    const QString path = m_ask.fileToOpen(this, tr("Add evidence"), QString());
    if (path.isEmpty())
        return;
    m_sections->goTo(m_sections->section<Evidence>());
    m_intake->addFiles({QUrl::fromLocalFile(path)});
}

/// A copied file, or a picture.
void IncidentPage::paste()
{
    m_intake->take(QGuiApplication::clipboard()->mimeData());
}

void IncidentPage::askForCopy()
{
    const Id<Evidence> evidence{m_sections->section<Evidence>()->currentId()};
    if (!evidence)
        return;
    const QString folder = m_ask.folder(this, tr("Copy the evidence into which folder?"));
    if (!folder.isEmpty())
        m_intake->extract(evidence, folder);
}

void IncidentPage::askForLocation()
{
    const Id<Evidence> evidence{m_sections->section<Evidence>()->currentId()};
    if (!m_loaded || !m_loaded->unconfirmed.contains(evidence.value)) {
        say(tr("This location needs no confirmation."), false);
        return;
    }
    const auto record = std::ranges::find(m_loaded->dossier.evidence, evidence, &Evidence::id);
    const auto question = [what = displayText(record->name),
                           where = displayText(record->location)] {
        return DecisionBar::Question{
            .text = tr("Does the original of %1 lie at %2?").arg(what, where),
            .accept = tr("Confirm")};
    };
    m_decision->ask(question, [this, evidence](const DecisionBar::Reply&) {
        report(tr("Location confirmed"),
               [evidence](Register& open) { return confirmLocation(open, evidence); });
    });
}

void IncidentPage::askForLesson()
{
    m_context->thread.ask([](Register& open) { return all<Lesson>(open); })
        .then(this, [this, incident = m_incident](const Result<std::vector<Lesson>>& lessons) {
            if (!lessons || incident != m_incident)
                return;
            std::vector<DecisionBar::Option> others;
            QSet<qint64> known;
            for (const Lesson& lesson : *lessons) {
                if (m_sections->section<Lesson>()->showsRecord(lesson.id.value))
                    continue;
                const QString id = publicId(lesson.id);
                if (m_loaded && comesBack(lesson, m_loaded->dossier.incident.noticed))
                    known.insert(lesson.id.value);
                others.push_back({QString::number(lesson.id.value),
                                  id + u"  "_s + firstSentence(displayText(lesson.statement), 90)});
            }
            if (others.empty()) {
                say(tr("The register has no other lesson yet."), false);
                return;
            }
            const auto question = [others] {
                return DecisionBar::Question{.text = tr("Which known lesson was met again here?"),
                                             .options = others,
                                             .accept = tr("Link")};
            };
            m_decision->ask(question, [this, incident, known](const DecisionBar::Reply& reply) {
                const Id<Lesson> lesson{reply.option.toLongLong()};
                const bool cameBack = known.contains(lesson.value);
                report(cameBack ? tr("%1 was applied before and has come back: it is open again")
                                      .arg(publicId(lesson))
                                : tr("Lesson linked"),
                       [lesson, incident](Register& open) {
                           return linkLesson(open, lesson, incident);
                       });
            });
        });
}

/// Nobody has to take a lesson for applied, or verified, unseen.
bool IncidentPage::askForProof(qint64 lesson, const QuickStep& step, const Assignments& facts)
{
    if (!step.asked)
        return false;
    const auto question = [this, id = publicId(Id<Lesson>{lesson}), asked = step.asked] {
        const QString what = fieldLabel(m_context->language(), typeOf<Lesson>().name, asked);
        return DecisionBar::Question{.text = u"%1: %2"_s.arg(id, what),
                                     .reason = what,
                                     .reasonNeeded = true,
                                     .accept = tr("Record it")};
    };
    m_decision->ask(question, [this, lesson, facts, step](const DecisionBar::Reply& reply) {
        Assignments all = facts;
        all.push_back({QLatin1String(step.asked), reply.reason});
        report(QCoreApplication::translate("ireg::Sections", step.label),
               [lesson, all](Register& open) {
                   return setFields(open, {&typeOf<Lesson>(), lesson}, all, QString());
               });
    });
    return true;
}

void IncidentPage::askForLink()
{
    const auto question = [this] {
        DecisionBar::Question words{
            .text = tr("How is this incident related to which other one?"),
            .reason = tr("Reference of the other incident, such as INC-2026-0001"),
            .reasonNeeded = true,
            .accept = tr("Link")};
        for (const auto& [kind, code] : codes<LinkKind>)
            words.options.push_back(
                {QString::fromLatin1(code), codeLabel(m_context->language(), kind)});
        return words;
    };
    m_decision->ask(question, [this, incident = m_incident](const DecisionBar::Reply& reply) {
        const auto kind = fromCode<LinkKind>(reply.option.toLatin1());
        report(tr("Incident linked"),
               [kind, incident, reference = reply.reason](Register& open) -> Result<Outcome> {
                   const auto other = incidentByReference(open, reference);
                   if (!other)
                       return tl::unexpected(other.error());
                   return linkIncidents(open, incident, *kind, *other);
               });
    });
}

void IncidentPage::askWhichIsDistinct()
{
    const auto question = [this] {
        DecisionBar::Question words{
            .text = tr("Which of these is this incident not the same as? The figures follow."),
            .accept = tr("Not the same")};
        for (const Recurrence& one : m_recurrence->recurrences())
            words.options.push_back(
                {QString::number(one.incident.value), recurrenceText(m_context->language(), one)});
        return words;
    };
    m_decision->ask(question, [this, incident = m_incident](const DecisionBar::Reply& reply) {
        const Id<Incident> other{reply.option.toLongLong()};
        report(tr("Remembered: not the same"), [incident, other](Register& open) {
            return linkIncidents(open, incident, LinkKind::DistinctFrom, other);
        });
    });
}

void IncidentPage::askForRemoval(const std::vector<RecordRef>& records)
{
    const RecordType& type = *records.front().type;
    const RecordSection* section = m_sections->section(type);
    const auto described = [section, records] {
        QStringList words;
        for (const RecordRef& record : records)
            words.append(section->described(record.id));
        return words;
    };
    const auto question = [described] {
        return DecisionBar::Question{.text = tr("Why is this taken out? Its history stays."),
                                     .points = described(),
                                     .reason = tr("Reason; it is kept with your name and the time"),
                                     .reasonNeeded = true,
                                     .accept = tr("Remove")};
    };
    m_decision->ask(question, [this, records, described](const DecisionBar::Reply& reply) {
        const QStringList gone = described();
        const QString what =
            tr("Removed: %1").arg(gone.first(std::min<qsizetype>(gone.size(), 3)).join(u", "_s));
        report(what, [records, reason = reply.reason](Register& open) {
            return removeRecords(open, records, reason);
        });
    });
}

void IncidentPage::setOwner(const QString& name)
{
    if (!m_loaded)
        return;
    const RecordRef ref{&typeOf<Incident>(), m_incident.value};
    report(name.isEmpty() ? tr("No owner") : tr("Owner: %1").arg(displayText(name)),
           [ref, name](Register& open) {
               return setFields(open, ref, {{u"owner"_s, name}}, QString());
           });
}

/// With its reference, for a message to somebody who sees no page.
void IncidentPage::copyStanding()
{
    if (!m_loaded)
        return;
    const QString reference = m_loaded->dossier.incident.reference;
    QGuiApplication::clipboard()->setText(
        named(m_context->language(), reference, m_head->standing()));
    say(tr("Copied: where we stand"), false);
}

void IncidentPage::openMeeting()
{
    if (!m_loaded)
        return;
    if (!m_meeting) {
        m_meeting = new MeetingView(*m_context, this);
        connect(m_meeting, &MeetingView::saved, this, &IncidentPage::undoOffered);
    }
    m_meeting->show(m_loaded->dossier, dateOf(m_loaded->now));
    m_meeting->goTo(AgendaStep::Summary);
    m_meeting->setWindowState(m_meeting->windowState() | Qt::WindowFullScreen);
    m_meeting->open();
    m_meeting->lines()->setFocus(Qt::OtherFocusReason);
}

void IncidentPage::report(const QString& what, std::function<Result<Outcome>(Register&)> work)
{
    flush();
    m_context->thread.ask(std::move(work)).then(this, [this, what](const Result<Outcome>& answer) {
        if (!answer)
            say(errorText(answer.error(), m_context->language()), true);
        else if (answer->action != 0)
            Q_EMIT undoOffered(what, answer->action);
    });
}

void IncidentPage::openLinked(qint64 link)
{
    for (const IncidentLink& known : m_loaded->dossier.links) {
        if (known.id.value == link)
            Q_EMIT incidentRequested(known.incident == m_incident ? known.other : known.incident);
    }
}

} // namespace ireg
