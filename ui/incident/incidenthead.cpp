// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/incidenthead.h"

#include "model/base/text.h"
#include "model/dossier/required.h"
#include "model/language/entrywords.h"
#include "model/language/labels.h"
#include "model/language/standing.h"
#include "model/language/timetext.h"
#include "ui/incident/badgebutton.h"
#include "ui/incident/formplans.h"
#include "ui/incident/incidentactions.h"
#include "ui/incident/incidentlinks.h"
#include "ui/incident/wholetitle.h"
#include "ui/itemmodels/tints.h"
#include "ui/paper/style.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recordform.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedbutton.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/keywords.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostPeople = 20;
constexpr int besideTitle = 6; ///< of its words in its line, so that they stand below the others
constexpr int longestOwner = 160;

/// Who logged it: who entered the first stage, where that was kept.
QString loggedBy(const Dossier& dossier)
{
    if (dossier.visits.empty() || dossier.visits.front().cycle != 1)
        return {};
    const StageVisit& first = dossier.visits.front();
    const Id<Person> by = first.enteredBy ? first.enteredBy : first.left ? Id<Person>() : first.by;
    return displayText(dossier.nameOf(by));
}

QString namedPlan(const QString& words, Language language, PlanDecision decision)
{
    return decision == PlanDecision::NotDecided
        ? QString()
        : words.arg(codeLabel(language, decision).toLower());
}

} // namespace

IncidentHead::IncidentHead(PageContext& context, const IncidentActions& actions, QWidget* parent)
    : QWidget(parent), m_context(context), m_back(new QToolButton(this)), m_about(new QLabel(this)),
      m_plan(new ElidedButton(this)),
      m_title(new RecordForm(typeOf<Incident>(), plan::title, context, this)),
      m_severity(new BadgeButton(this)), m_owner(new QToolButton(this)),
      m_people(new QMenu(m_owner)), m_status(new Badge(this)), m_tlp(new Badge(this)),
      m_report(new QToolButton(this)), m_more(new QToolButton(this)),
      m_standingTitle(new QLabel(this)), m_standing(new QLabel(this)), m_copy(new QPushButton(this))
{
    build(actions);
    connect(m_back, &QToolButton::clicked, this, &IncidentHead::backWanted);
    connect(m_severity, &QAbstractButton::toggled, this, &IncidentHead::severityToggled);
    connect(m_plan, &QPushButton::clicked, this, &IncidentHead::planWanted);
    connect(m_title, &RecordForm::saved, this, &IncidentHead::saved);
    connect(m_title, &RecordForm::historyWanted, this, &IncidentHead::historyWanted);
    connect(m_title, &RecordForm::outdated, this, &IncidentHead::outdated);
}

QAbstractButton* IncidentHead::severityButton() const
{
    return m_severity;
}

QString IncidentHead::standing() const
{
    return m_standingWords;
}

void IncidentHead::build(const IncidentActions& actions)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12 - besideTitle, 8, 12, 8);
    column->setSpacing(4);
    m_aboutLines = buildAbout();
    m_titleLines = buildTitle(actions);
    m_standingLines = buildStanding(actions);
    for (QBoxLayout* lines : {m_aboutLines, m_titleLines, m_standingLines})
        column->addLayout(lines);
    for (QBoxLayout* lines : {m_aboutLines, m_standingLines})
        lines->setContentsMargins(besideTitle, 0, 0, 0);
}

/// What belongs together stays in one line, and where the page is narrow the rest goes below it.
void IncidentHead::arrange()
{
    const bool narrow = width() < scaled(720);
    const auto along = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    for (QBoxLayout* lines : {m_aboutLines, m_titleLines, m_standingLines})
        lines->setDirection(along);
    const int badges = m_status->sizeHint().width() + m_tlp->sizeHint().width();
    const bool both = m_plan->sizeHint().width() + badges + 6 * grid::unit <= width();
    m_planLines->setDirection(narrow && !both ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_about->setWordWrap(narrow);
    cutAbout();
}

void IncidentHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void IncidentHead::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange || !m_titleLine)
        return;
    dressTitle();
    arrange();
}

void IncidentHead::cutAbout()
{
    m_about->setText(m_about->wordWrap() ? breakableText(m_said)
                                         : m_about->fontMetrics().elidedText(
                                             m_said, Qt::ElideRight, m_about->width()));
}

bool IncidentHead::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_about && event->type() == QEvent::Resize)
        cutAbout();
    return QWidget::eventFilter(watched, event);
}

QBoxLayout* IncidentHead::buildAbout()
{
    m_back->setAutoRaise(true);
    m_back->setIcon(icon("back"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_plan->setFlat(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_about->installEventFilter(this);
    auto* first = new QHBoxLayout;
    first->addWidget(m_back);
    first->addWidget(m_about, 1);
    auto* badges = new QHBoxLayout;
    for (QWidget* badge : std::initializer_list<QWidget*>{m_status, m_tlp})
        badges->addWidget(badge);
    badges->addStretch(0); // of a line of its own
    m_planLines = new QBoxLayout(QBoxLayout::LeftToRight);
    m_planLines->addWidget(m_plan, 0, Qt::AlignLeft);
    m_planLines->addLayout(badges);
    auto* lines = new QBoxLayout(QBoxLayout::LeftToRight);
    lines->addLayout(first, 1);
    lines->addLayout(m_planLines);
    return lines;
}

QBoxLayout* IncidentHead::buildTitle(const IncidentActions& actions)
{
    m_title->makeCompact();
    auto* input =
        m_title->editor(QString::fromLatin1(codeOf<&Incident::title>()))->findChild<FieldInput*>();
    m_titleLine = qobject_cast<QLineEdit*>(input->focusProxy());
    m_titleLine->setObjectName(u"title"_s);
    makeQuiet(*m_titleLine);
    dressTitle();
    new WholeTitle(*m_titleLine);
    auto* lines = new QBoxLayout(QBoxLayout::LeftToRight);
    lines->setSpacing(8);
    lines->addWidget(m_title, 1);
    lines->addLayout(buildButtons(actions));
    lines->setAlignment(lines->itemAt(1)->layout(), Qt::AlignTop);
    return lines;
}

/// After a zoom too.
void IncidentHead::dressTitle()
{
    m_titleLine->setFont(textFont(TextSize::Title));
    QFont bold = font();
    bold.setBold(true);
    m_standingTitle->setFont(bold);
}

QBoxLayout* IncidentHead::buildButtons(const IncidentActions& actions)
{
    m_owner->setPopupMode(QToolButton::InstantPopup);
    m_owner->setMenu(m_people);
    m_report->setAutoRaise(false);
    connect(
        m_report, &QToolButton::clicked, actions.at(IncidentActions::Report), &QAction::trigger);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setObjectName(u"more"_s);
    auto* menu = new QMenu(m_more);
    menu->addActions(actions.menu());
    m_more->setMenu(menu);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_severity, m_owner, m_report, m_more})
        row->addWidget(part);
    row->addStretch(0);
    return row;
}

QBoxLayout* IncidentHead::buildStanding(const IncidentActions& actions)
{
    m_standing->setObjectName(u"standing"_s);
    for (QLabel* label : {m_standingTitle, m_standing})
        label->setTextFormat(Qt::PlainText);
    m_standing->setWordWrap(true);
    connect(m_standing, &QLabel::linkActivated, this, [this](const QString& id) {
        Q_EMIT incidentWanted({id.toLongLong()});
    });
    connect(m_copy,
            &QPushButton::clicked,
            actions.at(IncidentActions::CopyStanding),
            &QAction::trigger);
    auto* rest = new QHBoxLayout;
    rest->setSpacing(8);
    rest->addWidget(m_standing, 1);
    rest->addWidget(m_copy, 0, Qt::AlignTop);
    auto* lines = new QBoxLayout(QBoxLayout::LeftToRight);
    lines->setSpacing(8);
    lines->addWidget(m_standingTitle, 0, Qt::AlignTop);
    lines->addLayout(rest, 1);
    return lines;
}

void IncidentHead::retranslate()
{
    m_back->setText(tr("Register"));
    m_back->setToolTip(withKeys(*this, tr("Back to the register ({back})")));
    m_severity->setToolTip(tr("How the severity was found"));
    m_report->setText(tr("Report"));
    m_report->setToolTip(withKeys(*this, tr("Preview the report ({report})")));
    m_more->setText(u"…"_s);
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    m_standingTitle->setText(tr("Where we stand:"));
    m_standing->setAccessibleName(tr("Where we stand"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(withKeys(*this, tr("Copy where we stand ({copy-standing})")));
    m_title->retranslate();
}

void IncidentHead::show(const Dossier& dossier, const QDateTime& now)
{
    showTitle(dossier.incident);
    showSeverity(dossier.incident);
    showOwner(dossier);
    showBadges(dossier);
    showAbout(dossier);
    tell(dossier, now);
    arrange();
    m_incident = dossier.incident.id;
}

void IncidentHead::tell(const Dossier& dossier, const QDateTime& now)
{
    const QString words = whereWeStand(m_context.language(), dossier, now);
    if (m_standingWords == words) // else what is marked in it is lost
        return;
    m_standingWords = words;
    const QString linked = withLinks(breakableText(words), dossier.incidentReferences);
    m_standing->setTextFormat(linked.isEmpty() ? Qt::PlainText : Qt::RichText);
    m_standing->setTextInteractionFlags(linked.isEmpty()
                                            ? Qt::TextInteractionFlags(Qt::TextSelectableByMouse)
                                            : Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse
                                                | Qt::LinksAccessibleByKeyboard);
    m_standing->setText(linked.isEmpty() ? breakableText(words) : linked);
}

void IncidentHead::showTitle(const Incident& incident)
{
    const RecordRef ref{&typeOf<Incident>(), incident.id.value};
    m_title->setToolTip(plainTip(incident.title.text())); // it may be longer than the page is wide
    if (incident.id == m_incident) {
        m_title->refresh(rowOf(incident));
        return;
    }
    m_title->show({.id = ref.id,
                   .row = rowOf(incident),
                   .write = [ref](Register& open, const Assignments& facts, const QString& why) {
                       return setFields(open, ref, facts, why);
                   }});
}

void IncidentHead::showSeverity(const Incident& incident)
{
    const Tint colours = tint(incident.severity);
    QString word = incident.severity ? codeLabel(m_context.language(), *incident.severity)
                                     : tr("Not assessed");
    if (incident.severityOverride)
        word = tr("%1, overridden").arg(word);
    m_severity->show({.word = word, .ground = colours.ground, .text = colours.text});
    m_severity->setAccessibleName(tr("Severity: %1").arg(word));
    m_severity->setToolTip(incident.severityReason.isEmpty() ? tr("How the severity was found")
                                                             : plainTip(incident.severityReason));
}

void IncidentHead::showOwner(const Dossier& dossier)
{
    const QString owner = displayText(dossier.nameOf(dossier.incident.owner));
    // The button is no wider than a name; the whole of a longer one is its hint.
    m_owner->setText(owner.isEmpty() ? tr("No owner yet")
                                     : m_owner->fontMetrics().elidedText(
                                         owner, Qt::ElideRight, scaled(longestOwner)));
    m_owner->setToolTip(plainTip(owner));
    m_owner->setAccessibleName(owner.isEmpty() ? tr("No owner yet") : tr("Owner: %1").arg(owner));
    m_owner->setEnabled(m_context.readOnly.isEmpty());
    m_people->clear();
    for (const QString& name :
         m_context.people.first(std::min(m_context.people.size(), mostPeople))) {
        QString shown = displayText(name);
        shown.replace(u'&', u"&&"_s);
        QAction* choice = m_people->addAction(
            shown, this, [this, name] { Q_EMIT ownerChosen(name); });
        choice->setCheckable(true);
        choice->setChecked(name == dossier.nameOf(dossier.incident.owner));
    }
    m_people->addSeparator();
    m_people->addAction(tr("Somebody else…"), this, &IncidentHead::ownerWanted);
    if (!owner.isEmpty())
        m_people->addAction(tr("Nobody"), this, [this] { Q_EMIT ownerChosen(QString()); });
}

void IncidentHead::showBadges(const Dossier& dossier)
{
    const Incident& incident = dossier.incident;
    const Language language = m_context.language();
    QString code = codeText(incident.tlp).toUpper();
    code.replace(u'-', u'+');
    m_tlp->show({.word = u"TLP:"_s + code, .ground = Qt::black, .text = paper::tlpColour(code)});
    QStringList state{codeLabel(language, incident.status)};
    QStringList pending;
    for (const Confirmation& one : dossier.confirmations) {
        if (isPending(one))
            pending.append(confirmationText(language, one));
    }
    if (!pending.isEmpty())
        state.append(secondPersonPendingText(language));
    // This widget's own palette has not followed yet where the program's has just changed.
    const Accents colours = accents(QGuiApplication::palette());
    m_status->show({.word = state.join(u", "_s),
                    .ground = colours.secondary, // colours are for what is severe or late
                    .text = colours.onAccent});
    m_status->setToolTip(plainTip(pending.isEmpty() ? incident.holdReason : pending.join(u'\n')));
}

void IncidentHead::showAbout(const Dossier& dossier)
{
    const Language language = m_context.language();
    const Incident& incident = dossier.incident;
    QStringList parts{incident.reference};
    if (incident.kind)
        parts.append(codeLabel(language, *incident.kind));
    if (incident.recorded) {
        const QString day = dateText(language,
                                     dateOf(inZone(*incident.recorded, dossier.profile.zone)));
        const QString by = loggedBy(dossier);
        parts.append(by.isEmpty() ? tr("logged %1").arg(day) : tr("logged %1 by %2").arg(day, by));
    }
    if (incident.cycle > 1)
        parts.append(tr("Cycle %1").arg(incident.cycle));
    m_said = parts.join(u" · "_s);
    m_about->setToolTip(plainTip(m_said));
    cutAbout();
    const QString recovery = codeLabel(language, incident.recoveryPlan).toLower();
    const QString continuity = codeLabel(language, incident.continuityPlan).toLower();
    QStringList plans{namedPlan(tr("Disaster recovery: %1"), language, incident.recoveryPlan),
                      namedPlan(tr("Continuity: %1"), language, incident.continuityPlan)};
    plans.removeAll(QString());
    const bool none = plans.isEmpty();
    // An open question only where one is asked; what needs no decision is a plain fact.
    const QString undecided = asksForPlans(incident) ? tr("Recovery plans: %1").arg(recovery)
                                                     : tr("No recovery plan invoked");
    m_plan->say(none ? undecided : plans.join(u" · "_s));
    QPalette quiet;
    if (none)
        quiet.setColor(QPalette::ButtonText, accents(QGuiApplication::palette()).secondary);
    m_plan->setPalette(quiet);
    m_plan->setToolTip(plainTip(tr("Disaster recovery plan: %1").arg(recovery) + u'\n'
                                + tr("Business continuity plan: %1").arg(continuity) + u'\n'
                                + incident.planReason));
}

} // namespace ireg
