// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/incidenthead.h"

#include "model/language/entrywords.h"
#include "model/language/labels.h"
#include "ui/incident/formplans.h"
#include "ui/itemmodels/tints.h"
#include "ui/paper/style.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recordform.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/plaintip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

QColor statusColour(Status status)
{
    switch (status) {
    case Status::Open: return {0x1F, 0x3A, 0x5F};
    case Status::OnHold: return {0x8A, 0x6D, 0x00};
    case Status::Closed: break;
    }
    return {0x5B, 0x64, 0x70};
}

} // namespace

IncidentHead::IncidentHead(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_back(new QToolButton(this)),
      m_reference(new QLabel(this)),
      m_title(new RecordForm(typeOf<Incident>(), plan::title, context, this)),
      m_severity(new Badge(this)), m_why(new QToolButton(this)), m_tlp(new Badge(this)),
      m_status(new Badge(this)), m_line(new QLabel(this)), m_plan(new QToolButton(this))
{
    build();
    connect(m_back, &QToolButton::clicked, this, &IncidentHead::backWanted);
    connect(m_why, &QToolButton::toggled, this, &IncidentHead::severityToggled);
    connect(m_plan, &QToolButton::clicked, this, &IncidentHead::planWanted);
    connect(m_title, &RecordForm::saved, this, &IncidentHead::saved);
    connect(m_title, &RecordForm::historyWanted, this, &IncidentHead::historyWanted);
    connect(m_title, &RecordForm::outdated, this, &IncidentHead::outdated);
}

void IncidentHead::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 4);
    auto* first = new QHBoxLayout;
    column->addLayout(first);
    QFont bold = m_reference->font();
    bold.setBold(true);
    m_reference->setFont(bold);
    m_reference->setTextFormat(Qt::PlainText);
    m_reference->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_back->setAutoRaise(true);
    m_title->makeCompact();
    for (QWidget* part : std::initializer_list<QWidget*>{m_back, m_reference})
        first->addWidget(part);
    first->addWidget(m_title, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_severity, m_why, m_tlp, m_status})
        first->addWidget(part);
    m_why->setCheckable(true);
    m_why->setAutoRaise(true);
    auto* second = new QHBoxLayout;
    column->addLayout(second);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_plan->setAutoRaise(true);
    m_line->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    second->addWidget(m_line);
    second->addWidget(m_plan);
    second->addStretch(1);
}

void IncidentHead::retranslate()
{
    m_back->setText(tr("← Register"));
    m_back->setToolTip(tr("Back to the register (Alt+Left)"));
    m_why->setText(tr("Why?"));
    m_why->setToolTip(tr("How the severity was found"));
    m_plan->setText(tr("Decide…"));
    m_title->retranslate();
}

void IncidentHead::show(const Dossier& dossier)
{
    m_reference->setText(dossier.incident.reference);
    showTitle(dossier.incident);
    showBadges(dossier);
    showLine(dossier);
    m_incident = dossier.incident.id;
}

void IncidentHead::showTitle(const Incident& incident)
{
    const RecordRef ref{&typeOf<Incident>(), incident.id.value};
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

void IncidentHead::showBadges(const Dossier& dossier)
{
    const Incident& incident = dossier.incident;
    const Language language = m_context.language();
    const Tint severity = tint(incident.severity);
    QString word = incident.severity ? codeLabel(language, *incident.severity) : tr("Not assessed");
    if (incident.severityOverride)
        word = tr("%1, overridden").arg(word);
    m_severity->show({.word = word, .ground = severity.ground, .text = severity.text});
    m_severity->setToolTip(plainTip(incident.severityReason));
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
    m_status->show(
        {.word = state.join(u", "_s), .ground = statusColour(incident.status), .text = Qt::white});
    m_status->setToolTip(plainTip(pending.isEmpty() ? incident.holdReason : pending.join(u'\n')));
}

void IncidentHead::showLine(const Dossier& dossier)
{
    const Language language = m_context.language();
    const Incident& incident = dossier.incident;
    const QString owner = dossier.nameOf(incident.owner);
    QStringList parts{owner.isEmpty() ? tr("No owner yet") : tr("Owner: %1").arg(owner)};
    if (incident.status == Status::OnHold)
        parts.append(tr("On hold: %1").arg(incident.holdReason));
    if (incident.cycle > 1)
        parts.append(tr("Cycle %1").arg(incident.cycle));
    parts.append(
        tr("Disaster recovery plan: %1").arg(codeLabel(language, incident.recoveryPlan).toLower()));
    parts.append(tr("Business continuity plan: %1")
                     .arg(codeLabel(language, incident.continuityPlan).toLower()));
    m_line->setText(parts.join(u"  ·  "_s));
    m_line->setToolTip(plainTip(incident.planReason));
}

} // namespace ireg
