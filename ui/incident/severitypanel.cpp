// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/severitypanel.h"

#include "model/incident/severity.h"
#include "model/language/labels.h"
#include "model/language/typography.h"
#include "ui/itemmodels/tints.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array levels{Level::High, Level::Moderate, Level::Low};
constexpr std::array urgencies{Urgency::Low, Urgency::Medium, Urgency::High};

std::optional<Level> impactOf(const Incident& incident)
{
    if (!incident.confidentiality || !incident.integrity || !incident.availability)
        return std::nullopt;
    return std::max({*incident.confidentiality, *incident.integrity, *incident.availability});
}

} // namespace

SeverityPanel::SeverityPanel(QWidget* parent)
    : QFrame(parent), m_matrix(new QWidget(this)), m_corner(plainLabel(this)),
      m_why(plainLabel(this)), m_override(new QPushButton(this)), m_end(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_matrix);
    row->addSpacing(16);
    auto* column = new QVBoxLayout;
    row->addLayout(column, 1);
    m_why->setWordWrap(true);
    column->addWidget(m_why);
    column->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_override);
    buttons->addWidget(m_end);
    buttons->addStretch(1);
    column->addLayout(buttons);
    buildMatrix();
    connect(m_override, &QPushButton::clicked, this, &SeverityPanel::overrideWanted);
    connect(m_end, &QPushButton::clicked, this, &SeverityPanel::overrideEndWanted);
}

void SeverityPanel::buildMatrix()
{
    auto* grid = new QGridLayout(m_matrix);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(3);
    grid->addWidget(m_corner, 0, 0);
    for (std::size_t i = 0; i < 3; ++i) {
        const int at = static_cast<int>(i) + 1;
        m_rows[i] = plainLabel(m_matrix);
        m_columns[i] = plainLabel(m_matrix);
        grid->addWidget(m_rows[i], at, 0);
        grid->addWidget(m_columns[i], 0, at, Qt::AlignHCenter);
    }
    for (std::size_t i = 0; i < 9; ++i) {
        m_cells[i] = new QFrame(m_matrix);
        auto* inside = new QHBoxLayout(m_cells[i]);
        inside->setContentsMargins(4, 3, 4, 3);
        m_badges[i] = new Badge(m_cells[i]);
        inside->addWidget(m_badges[i], 0, Qt::AlignCenter);
        grid->addWidget(m_cells[i], static_cast<int>(i / 3) + 1, static_cast<int>(i % 3) + 1);
    }
}

void SeverityPanel::show(Language language, const Incident& incident, int matrixVersion)
{
    showMatrix(language, incident, matrixVersion);
    m_why->setText(reasons(language, incident, matrixVersion).join(u'\n'));
    m_override->setText(tr("Override…"));
    m_end->setText(tr("Back to the computed one"));
    m_end->setVisible(incident.severityOverride.has_value());
}

void SeverityPanel::showMatrix(Language language, const Incident& incident, int matrixVersion)
{
    m_corner->setText(tr("Impact ↓  Urgency →"));
    const auto impact = impactOf(incident);
    for (std::size_t i = 0; i < 9; ++i) {
        const Level level = levels[i / 3];
        const Urgency urgency = urgencies[i % 3];
        m_rows[i / 3]->setText(codeLabel(language, level));
        m_columns[i % 3]->setText(codeLabel(language, urgency));
        const auto severity = severityOf(level, urgency, matrixVersion);
        const Tint colours = tint(severity);
        const bool here = impact == level && incident.urgency == urgency;
        m_badges[i]->show({.word = severity ? codeLabel(language, *severity) : u"–"_s,
                           .ground = colours.ground,
                           .text = colours.text});
        m_cells[i]->setFrameShape(here ? QFrame::Box : QFrame::NoFrame);
        m_cells[i]->setLineWidth(here ? 2 : 0);
    }
}

QStringList SeverityPanel::reasons(Language language,
                                   const Incident& incident,
                                   int matrixVersion) const
{
    const auto graded = [&](const char* field, const auto& value) -> QString {
        return named(language,
                     fieldLabel(language, "incident", field),
                     value ? codeLabel(language, *value) : tr("not graded"));
    };
    QStringList lines{QStringList{graded("confidentiality", incident.confidentiality),
                                  graded("integrity", incident.integrity),
                                  graded("availability", incident.availability),
                                  graded("urgency", incident.urgency)}
                          .join(u" · "_s)};
    for (Floor floor : computeSeverity(incident, matrixVersion).floors) {
        switch (floor) {
        case Floor::Safety: lines += tr("Raised: people's safety was at stake."); break;
        case Floor::RecoveryPlanInvoked:
            lines += tr("Raised: the disaster recovery plan was invoked.");
            break;
        case Floor::SeriousHarm:
            lines += tr("Raised: serious harm to individuals is likely.");
            break;
        case Floor::DutyTriggered: lines += tr("Raised: a law asks that somebody be told."); break;
        case Floor::Ransom: lines += tr("Raised: a ransom was demanded."); break;
        }
    }
    lines += incident.severityComputed
        ? tr("Computed (matrix version %1): %2")
              .arg(matrixVersion)
              .arg(codeLabel(language, *incident.severityComputed))
        : tr("Not computed yet: grade confidentiality, integrity, availability and urgency.");
    if (incident.severityOverride)
        lines += tr("Overridden: %1, because: %2")
                     .arg(codeLabel(language, *incident.severityOverride), incident.severityReason);
    return lines;
}

void SeverityPanel::setWritable(bool writable)
{
    m_override->setEnabled(writable);
    m_end->setEnabled(writable);
}

QString SeverityPanel::text() const
{
    return m_why->text();
}

} // namespace ireg
