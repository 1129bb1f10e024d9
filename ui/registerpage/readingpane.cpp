// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/readingpane.h"

#include "model/base/text.h"
#include "model/dossier/nextstep.h"
#include "model/language/deadlinetext.h"
#include "model/language/labels.h"
#include "model/language/nextsteptext.h"
#include "model/language/standing.h"
#include "model/language/timetext.h"
#include "model/language/typography.h"
#include "model/register/dossiers.h"
#include "ui/itemmodels/tints.h"
#include "ui/registerpage/clockbar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/keywords.h"
#include "ui/widgets/readingstack.h"
#include "ui/widgets/wrappedtext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int settleMs = 120;
constexpr int gap = 8;
constexpr int mostClocks = 4;
constexpr int mostAlike = 3;
constexpr double titleScale = 1.15;

} // namespace

ReadingPane::ReadingPane(RegisterThread& thread, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_thread(thread), m_clock(clock)
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(settleMs);
    connect(&m_pause, &QTimer::timeout, this, &ReadingPane::read);
    connect(&thread, &RegisterThread::changed, this, &ReadingPane::refresh);
    connect(m_copy, &QPushButton::clicked, this, &ReadingPane::copyRequested);
    fill();
}

void ReadingPane::build()
{
    m_area = new ReadingStack(this);
    m_content = m_area->content();
    m_title = ReadingStack::label(m_content);
    m_standing = ReadingStack::label(m_content);
    m_copy = new QPushButton(m_content);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{buildHead(), m_title, m_standing, m_copy})
        m_area->addFixed(widget);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
    m_content->hide();
}

QWidget* ReadingPane::buildHead()
{
    auto* head = new QWidget(m_content);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    m_badge = new Badge(head);
    m_reference = ReadingStack::label(head);
    row->addWidget(m_badge);
    row->addWidget(m_reference, 1);
    return head;
}

void ReadingPane::setLanguage(Language language)
{
    m_language = language;
    fill();
}

void ReadingPane::show(Id<Incident> incident)
{
    if (incident == m_incident)
        return;
    m_incident = incident;
    if (!incident) {
        m_facts.reset();
        m_content->hide();
        return;
    }
    m_pause.start();
}

void ReadingPane::refresh()
{
    if (m_incident && isVisible())
        m_pause.start();
}

void ReadingPane::copyStanding(Id<Incident> incident,
                               const std::function<void(const QString&)>& done)
{
    m_thread.ask([incident](Register& open) { return dossier(open, incident); })
        .then(this, [this, done](const Result<Dossier>& known) {
            if (!known)
                return;
            const QString reference = known->incident.reference.text();
            QGuiApplication::clipboard()->setText(
                named(m_language, reference, whereWeStand(m_language, *known, m_clock.now())));
            done(reference);
        });
}

void ReadingPane::read()
{
    const int mine = ++m_newest;
    m_thread
        .ask([incident = m_incident, now = m_clock.now()](Register& open) -> Result<Facts> {
            auto known = dossier(open, incident);
            if (!known)
                return tl::unexpected(known.error());
            auto duties = dutiesOf(*known, now);
            return Facts{
                .dossier = std::move(*known), .duties = std::move(duties), .today = open.today()};
        })
        .then(this, [this, mine](const Result<Facts>& facts) {
            if (mine != m_newest)
                return;
            if (!facts) {
                m_facts.reset();
                m_content->hide();
                return;
            }
            if (!m_facts || m_facts->dossier.incident.id != facts->dossier.incident.id)
                m_alike.clear();
            m_facts = *facts;
            fill();
            readAlike();
        });
}

void ReadingPane::readAlike()
{
    const int mine = m_newest;
    m_thread
        .ask([incident = m_incident](Register& open) {
            return similarTo(open, incident, mostAlike);
        })
        .then(this, [this, mine](const Result<std::vector<SearchHit>>& hits) {
            if (mine != m_newest || !hits)
                return;
            m_alike = *hits;
            fill();
        });
}

void ReadingPane::fill()
{
    m_copy->setText(tr("Copy where we stand"));
    m_copy->setToolTip(withKeys(*this, u"{copy-standing}"_s));
    setAccessibleName(tr("Reading pane"));
    m_area->setAccessibleName(accessibleName());
    if (!m_facts) {
        setMinimumWidth(m_area->leastWidth());
        return;
    }
    const Incident& incident = m_facts->dossier.incident;
    const Tint look = tint(incident.severity);
    m_badge->show(
        {.word = incident.severity ? codeLabel(m_language, *incident.severity) : tr("Not assessed"),
         .ground = look.ground,
         .text = look.text});
    QString reference = incident.reference.text();
    if (incident.kind)
        reference += u" · "_s + codeLabel(m_language, *incident.kind);
    m_reference->setText(reference);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * titleScale);
    m_title->setFont(bold);
    m_title->setText(breakableText(displayText(incident.title.text())));
    m_standing->setText(breakableText(whereWeStand(m_language, m_facts->dossier, m_clock.now())));
    setMinimumWidth(m_area->leastWidth());
    m_area->clear();
    if (const QString next = nextStepText(m_language, nextStep(m_facts->dossier, m_facts->today));
        !next.isEmpty()) {
        m_area->addHeading(tr("Next"));
        m_area->addText(next);
    }
    fillClocks();
    fillBefore();
    m_content->show();
}

void ReadingPane::fillClocks()
{
    const QDateTime now = m_clock.now();
    const QString zone = m_facts->dossier.profile.zone;
    int shown = 0;
    for (const RegisterObligation& one : m_facts->duties.duties) {
        const Deadline& deadline = one.duty.deadline;
        if (!one.duty.isOpen() || !deadline.end || shown == mostClocks)
            continue;
        if (shown++ == 0)
            m_area->addHeading(tr("Clocks"));
        QLabel* left = m_area->addText(remainingText(m_language, deadline, now) + u" · "_s
                                       + dutyText(m_language, m_facts->duties.rules, one.duty));
        QFont font = left->font();
        font.setBold(deadline.state == DeadlineState::DueSoon
                     || deadline.state == DeadlineState::Overdue);
        left->setFont(font);
        auto* bar = new ClockBar(deadline, now, m_content);
        m_area->add(bar);
        const When limit{.ms = deadline.end->limit.toMSecsSinceEpoch(), .zone = zone};
        m_area->addText(timeText(m_language, limit) + u" · "_s + utcText(limit))
            ->setForegroundRole(QPalette::PlaceholderText);
    }
}

void ReadingPane::fillBefore()
{
    const std::vector<Lesson>& lessons = m_facts->dossier.lessons;
    if (!m_alike.empty())
        m_area->addHeading(tr("Seen before"));
    for (const SearchHit& hit : m_alike)
        addLink(hit.reference + u" · "_s + displayText(hit.title), {hit.incident.id});
    if (!lessons.empty())
        m_area->addHeading(tr("Lessons"));
    for (const Lesson& lesson : lessons)
        m_area->addText(publicId(typeOf<Lesson>(), lesson.id.value) + u" · "_s
                        + displayText(lesson.statement));
}

void ReadingPane::addLink(const QString& text, Id<Incident> incident)
{
    m_area->addWay({.text = text, .button = tr("Open"), .spoken = tr("Open %1").arg(text)},
                   [this, incident] { Q_EMIT opened(incident); });
}

void ReadingPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace ireg
