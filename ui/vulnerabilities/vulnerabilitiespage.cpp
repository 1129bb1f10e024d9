// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/vulnerabilities/vulnerabilitiespage.h"

#include "model/dossier/workitem.h"
#include "model/register/removal.h"
#include "model/vulnerability/vulnerability.h"
#include "ui/records/recordplan.h"
#include "ui/records/recordsection.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

using enum Room;

QString stateText(const RecordType& type, const ListedRecord& line, const Words& words)
{
    const char* state = codeOf<&Vulnerability::state>();
    return line.mark == Mark::Late
        ? VulnerabilitiesPage::tr("Overdue")
        : valueText(words, *type.find(state), valueOf(type, line, state));
}

QString dueHeader()
{
    return VulnerabilitiesPage::tr("Due");
}

/// The day that was agreed, else the one its rank asks for.
QString dueText(const RecordType& type, const ListedRecord& line, const Words& words)
{
    const char* agreed = codeOf<&Vulnerability::due>();
    const char* due = isNull(valueOf(type, line, agreed)) ? codeOf<&Vulnerability::dueByRank>()
                                                          : agreed;
    return valueText(words, *type.find(due), valueOf(type, line, due));
}

constexpr std::array columns{
    RecordColumn{.field = codeOf<&Vulnerability::title>(), .width = 0},
    RecordColumn{.field = codeOf<&Vulnerability::rank>(), .width = 12},
    RecordColumn{.field = codeOf<&Vulnerability::state>(), .width = 12, .text = stateText},
    RecordColumn{.field = codeOf<&Vulnerability::owner>(), .width = 20},
    RecordColumn{
        .field = codeOf<&Vulnerability::due>(), .width = 14, .header = dueHeader, .text = dueText}};
const RecordColumns table = columns;

constexpr std::array places{
    place<&Vulnerability::title>(Full),
    place<&Vulnerability::foundIn>(Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "What was found")),
    place<&Vulnerability::found>(),
    place<&Vulnerability::confidentiality>(
        Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "What its use would do")),
    place<&Vulnerability::integrity>(),
    place<&Vulnerability::availability>(),
    shown<&Vulnerability::rank>(),
    place<&Vulnerability::owner>(Half,
                                 QT_TRANSLATE_NOOP("ireg::FormHeadings", "What is done about it")),
    shown<&Vulnerability::state>(),
    shown<&Vulnerability::dueByRank>(),
    place<&Vulnerability::due>(),
    place<&Vulnerability::fixed>(),
    place<&Vulnerability::fixedIn>(),
    place<&Vulnerability::acceptedReason>(Full),
    place<&Vulnerability::notes>(Prose)};
constexpr FormPlan form{.places = places};

constexpr QuickStep steps[] = {{.label = QT_TRANSLATE_NOOP("ireg::Sections", "Fixed"),
                                .field = codeOf<&Vulnerability::fixed>(),
                                .text = "now"}};

Mark marked(const void* record, const When& now)
{
    const auto& known = *static_cast<const Vulnerability*>(record);
    if (known.state != VulnerabilityState::Open)
        return Mark::Done;
    return isPast(dueOf(known), dateOf(now)) ? Mark::Late : Mark::None;
}

const RecordPlan plan{
    .title = QT_TRANSLATE_NOOP("ireg::Sections", "Vulnerabilities"),
    .purpose = QT_TRANSLATE_NOOP(
        "ireg::Sections",
        "Weaknesses that were found, ranked by what their use would do to confidentiality, "
        "integrity and availability."),
    .add = QT_TRANSLATE_NOOP("ireg::Sections", "Add vulnerability"),
    .prefilled = codeOf<&Vulnerability::found>(),
    .type = typeOf<Vulnerability>,
    .columns = table,
    .form = &form,
    .steps = steps,
    .mark = marked,
    .writing = {.remove = removeRegisterRecords},
    .order = codeOf<&Vulnerability::dueByRank>()}; // what is not graded yet comes first

} // namespace

VulnerabilitiesPage::VulnerabilitiesPage(const PageSetting& setting, QWidget* parent)
    : Page(parent),
      m_records(
          {.thread = setting.thread, .language = setting.language, .settings = &setting.settings},
          this),
      m_section(m_records.addSection(plan, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_records.addLoadingNote(this));
    column->addWidget(m_section);
    m_section->setFootnote([this](qint64 id) { return incidentsThrough(id); });
    connect(&m_records, &RegisterRecords::shown, this, &Page::countChanged);
    connect(&m_records, &RegisterRecords::saved, this, &Page::undoOffered);
    connect(&m_records, &RegisterRecords::failed, this, [this](const QString& why) {
        Q_EMIT messageRaised(why, true);
    });
}

QString VulnerabilitiesPage::incidentsThrough(qint64 vulnerability) const
{
    const QStringList incidents = m_records.incidentsNaming(typeOf<Vulnerability>(), vulnerability);
    return incidents.isEmpty()
        ? QString()
        : tr("Incidents that came through it: %1").arg(incidents.join(u", "_s));
}

void VulnerabilitiesPage::takeFocus()
{
    m_section->table()->setFocus(Qt::OtherFocusReason);
}

std::optional<PageCount> VulnerabilitiesPage::count() const
{
    const int open = m_section->openCount();
    return PageCount{
        open, tr("Vulnerabilities, %Ln open", nullptr, open), m_section->lateCount() > 0};
}

bool VulnerabilitiesPage::reveal(RecordRef record)
{
    if (record.type->is<Vulnerability>())
        m_section->showRecord(record.id, {});
    return record.type->is<Vulnerability>();
}

/// Incidents are changed elsewhere, so what they name is read again.
void VulnerabilitiesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_records.reload();
}

} // namespace ireg
