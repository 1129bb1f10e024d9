// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/vulnerabilities/vulnerabilitiespage.h"

#include "model/dossier/workitem.h"
#include "model/register/removal.h"
#include "model/vulnerability/auditrun.h"
#include "model/vulnerability/vulnerability.h"
#include "ui/records/recordplan.h"
#include "ui/records/recordsection.h"
#include "ui/widgets/partstack.h"

#include <QLabel>
#include <QShortcut>
#include <QTabBar>
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
    place<&Vulnerability::auditRun>(),
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

/// What is open stands first: what is not graded yet, then the highest rank.
QString placeInBacklog(const void* record)
{
    const auto& known = *static_cast<const Vulnerability*>(record);
    const int state = known.state == VulnerabilityState::Open ? 0 : 1;
    const int rank = known.rank ? 4 - static_cast<int>(*known.rank) : 0;
    return QString::number(10 * state + rank);
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
    .order = codeOf<&Vulnerability::dueByRank>(),
    .place = placeInBacklog};

constexpr std::array runColumns{RecordColumn{.field = codeOf<&AuditRun::scope>(), .width = 0},
                                RecordColumn{.field = codeOf<&AuditRun::held>(), .width = 18},
                                RecordColumn{.field = codeOf<&AuditRun::by>(), .width = 20},
                                RecordColumn{.field = codeOf<&AuditRun::method>(), .width = 24}};
const RecordColumns runTable = runColumns;

constexpr std::array runPlaces{place<&AuditRun::scope>(Full),
                               place<&AuditRun::held>(),
                               place<&AuditRun::by>(),
                               place<&AuditRun::method>(Full),
                               place<&AuditRun::conclusion>(Prose)};
constexpr FormPlan runForm{.places = runPlaces};

const RecordPlan runsPlan{
    .title = QT_TRANSLATE_NOOP("ireg::Sections", "Audit runs"),
    .purpose = QT_TRANSLATE_NOOP("ireg::Sections",
                                 "Looks for weaknesses: when, at what, by whom, and what they "
                                 "found."),
    .add = QT_TRANSLATE_NOOP("ireg::Sections", "Add audit run"),
    .prefilled = codeOf<&AuditRun::held>(),
    .type = typeOf<AuditRun>,
    .columns = runTable,
    .form = &runForm,
    .steps = {},
    .writing = {.remove = removeRegisterRecords},
    .order = codeOf<&AuditRun::held>()};

} // namespace

VulnerabilitiesPage::VulnerabilitiesPage(const PageSetting& setting, QWidget* parent)
    : Page(parent),
      m_records(
          {.thread = setting.thread, .language = setting.language, .settings = &setting.settings},
          this),
      m_tabs(new QTabBar(this)), m_parts(new PartStack(this)),
      m_section(m_records.addSection(plan, m_parts)),
      m_runs(m_records.addSection(runsPlan, m_parts))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    for (RecordSection* part : {m_section, m_runs}) {
        m_parts->addWidget(part);
        m_tabs->addTab({});
    }
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &PartStack::setCurrentIndex);
    auto* turn = new QShortcut(QKeySequence(u"Ctrl+Tab"_s), this);
    turn->setContext(Qt::WidgetWithChildrenShortcut);
    connect(turn, &QShortcut::activated, this, [this] {
        m_tabs->setCurrentIndex(1 - m_tabs->currentIndex());
        takeFocus();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_records.addLoadingNote(this));
    column->addWidget(m_tabs);
    column->addWidget(m_parts, 1);
    m_section->setFootnote([this](qint64 id) { return incidentsThrough(id); });
    m_runs->setFootnote([this](qint64 id) { return foundBy(id); });
    connect(&m_records, &RegisterRecords::shown, this, &VulnerabilitiesPage::retranslate);
    connect(&m_records, &RegisterRecords::shown, this, &Page::countChanged);
    connect(&m_records, &RegisterRecords::saved, this, &Page::undoOffered);
    connect(&m_records, &RegisterRecords::failed, this, [this](const QString& why) {
        Q_EMIT messageRaised(why, true);
    });
    retranslate();
}

QString VulnerabilitiesPage::foundBy(qint64 run) const
{
    QStringList found;
    for (const StoredRow& stored : m_records.rows(typeOf<Vulnerability>())) {
        const auto known = recordOf<Vulnerability>(stored.id, stored.revision, stored.row);
        if (known && known->auditRun.value == run)
            found.append(m_section->described(stored.id));
    }
    return found.isEmpty() ? tr("It found nothing.") : tr("It found %1").arg(found.join(u", "_s));
}

void VulnerabilitiesPage::retranslate()
{
    m_tabs->setAccessibleName(tr("Parts of this page"));
    m_tabs->setTabText(0, tr("Backlog"));
    m_tabs->setTabText(1, tr("Audit runs (%Ln)", nullptr, m_runs->count()));
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
    (m_tabs->currentIndex() == 0 ? m_section : m_runs)->table()->setFocus(Qt::OtherFocusReason);
}

std::optional<PageCount> VulnerabilitiesPage::count() const
{
    const int open = m_section->openCount();
    return PageCount{
        open, tr("Vulnerabilities, %Ln open", nullptr, open), m_section->lateCount() > 0};
}

bool VulnerabilitiesPage::reveal(RecordRef record)
{
    RecordSection* section = record.type->is<Vulnerability>() ? m_section
        : record.type->is<AuditRun>()                         ? m_runs
                                                              : nullptr;
    if (!section)
        return false;
    m_tabs->setCurrentIndex(section == m_section ? 0 : 1);
    section->showRecord(record.id, {});
    return true;
}

/// Incidents are changed elsewhere, so what they name is read again.
void VulnerabilitiesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_records.reload();
}

} // namespace ireg
