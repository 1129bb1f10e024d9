// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/peoplepage.h"

#include "model/language/labels.h"
#include "model/organisation/organisation.h"
#include "ui/people/peopleplans.h"
#include "ui/records/pagecontext.h"
#include "ui/records/recordform.h"
#include "ui/records/recordsection.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/partstack.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int margin = 12;

QLabel* line(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(margin, margin / 2, margin, 0);
    return label;
}

/// Those who are called, the first one first.
std::vector<Person> onCall(std::span<const StoredRow> rows)
{
    std::vector<Person> people;
    for (const StoredRow& stored : rows) {
        if (auto person = recordOf<Person>(stored.id, stored.revision, stored.row);
            person && person->onCall)
            people.push_back(std::move(*person));
    }
    std::ranges::stable_sort(people, {}, &Person::onCall);
    return people;
}

} // namespace

PeoplePage::PeoplePage(const PageSetting& setting, QWidget* parent)
    : Page(parent),
      m_records(
          {.thread = setting.thread, .language = setting.language, .settings = &setting.settings},
          this),
      m_language(setting.language)
{
    build();
    connect(&m_records, &RegisterRecords::shown, this, &PeoplePage::onShown);
    connect(&m_records, &RegisterRecords::saved, this, &PeoplePage::undoOffered);
    connect(&m_records, &RegisterRecords::failed, this, [this](const QString& why) {
        Q_EMIT messageRaised(why, true);
    });
    retranslate();
}

void PeoplePage::build()
{
    m_tabs = new QTabBar(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_parts = new PartStack(this);
    for (QWidget* part : {buildPeople(), buildCatalogue(), buildPolicy()}) {
        m_parts->addWidget(part);
        m_tabs->addTab({});
    }
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &PartStack::setCurrentIndex);
    turnByKeys();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_records.addLoadingNote(this));
    column->addWidget(m_tabs);
    column->addWidget(m_parts, 1);
}

void PeoplePage::turnByKeys()
{
    const auto turn = [this](const QKeySequence& key, int step) {
        auto* turned = new QShortcut(key, this);
        turned->setContext(Qt::WidgetWithChildrenShortcut);
        connect(turned, &QShortcut::activated, this, [this, step] {
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + step) % m_tabs->count());
        });
    };
    turn(u"Ctrl+Tab"_s, 1);
    turn(u"Ctrl+Shift+Tab"_s, m_tabs->count() - 1); // Backtab is not heard under X
}

QWidget* PeoplePage::buildPeople()
{
    auto* part = new QWidget(this);
    m_onCall = line(part);
    m_people = m_records.addSection(peoplePlan, part);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_onCall);
    column->addWidget(m_people, 1);
    return part;
}

QWidget* PeoplePage::buildCatalogue()
{
    auto* part = new QWidget(this);
    auto* chips = new FlowLayout;
    chips->setContentsMargins(margin, margin / 2, margin, 0);
    chips->setSpacing(grid::unit);
    auto* choice = new QButtonGroup(part);
    const auto addChip = [&](std::optional<CatalogueKind> kind) {
        auto* chip = new Chip(part);
        chip->setCheckable(true);
        chip->setChecked(!kind);
        choice->addButton(chip);
        chips->addWidget(chip);
        m_kinds.emplace_back(chip, kind);
        connect(chip, &Chip::toggled, this, [this, kind](bool on) {
            if (on)
                showKind(kind);
        });
    };
    addChip(std::nullopt);
    for (const auto& [kind, code] : codes<CatalogueKind>)
        addChip(kind);
    m_catalogue = m_records.addSection(cataloguePlan, part);
    // What is added may be of any kind, and is to be seen then.
    connect(m_catalogue->addButton(), &QPushButton::clicked, m_kinds.front().first, &Chip::click);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(chips);
    column->addWidget(m_catalogue, 1);
    return part;
}

QWidget* PeoplePage::buildPolicy()
{
    auto* part = new QWidget(this);
    m_policyNote = line(part);
    m_policy = m_records.addForm(typeOf<RegisterProfile>(), policyForm, part);
    m_policy->setEnabled(false); // empty fields would read as a register that says nothing
    connect(&m_records, &RegisterRecords::shown, m_policy, [this] { m_policy->setEnabled(true); });
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_policyNote);
    column->addWidget(m_policy);
    column->addStretch(1);
    return part;
}

void PeoplePage::showKind(std::optional<CatalogueKind> kind)
{
    if (!kind) {
        m_records.setFilter(m_catalogue, {});
        return;
    }
    const auto index = static_cast<std::size_t>(
        typeOf<CatalogueItem>().indexOf(codeOf<&CatalogueItem::kind>()));
    m_records.setFilter(m_catalogue,
                        [index, wanted = Codec<CatalogueKind>::encode(*kind)](
                            const RecordType&, const Row& row) { return row[index] == wanted; });
}

void PeoplePage::onShown()
{
    const QString text = onCallText();
    m_onCall->setText(text);
    m_onCall->setVisible(!text.isEmpty());
    Q_EMIT countChanged();
}

/// The chain of calls in one line, so that nobody has to sort a list while the phone rings.
QString PeoplePage::onCallText() const
{
    QStringList chain;
    for (const Person& person : onCall(m_records.rows(typeOf<Person>())))
        chain.append(person.phone.isEmpty()
                         ? person.name.text()
                         : tr("%1 (%2)").arg(person.name.text(), person.phone.text()));
    return chain.isEmpty() ? QString() : tr("On call, in this order: %1").arg(chain.join(u" → "_s));
}

void PeoplePage::setLanguage(Language language)
{
    m_language = language;
    m_records.setLanguage(language);
    retranslate();
}

void PeoplePage::refresh()
{
    m_records.reload();
}

void PeoplePage::takeFocus()
{
    if (m_parts->currentWidget()->isAncestorOf(m_people))
        m_people->table()->setFocus(Qt::OtherFocusReason);
    else if (m_parts->currentWidget()->isAncestorOf(m_catalogue))
        m_catalogue->table()->setFocus(Qt::OtherFocusReason);
    else
        m_policy->focusField(QString::fromLatin1(codeOf<&RegisterProfile::organisation>()));
}

void PeoplePage::flush()
{
    m_records.flush();
}

/// None of them waits for anybody.
std::optional<PageCount> PeoplePage::count() const
{
    return PageCount{0, tr("People and catalogue, people: %Ln", nullptr, m_people->count())};
}

bool PeoplePage::reveal(RecordRef record)
{
    RecordSection* section = record.type->is<Person>() ? m_people
        : record.type->is<CatalogueItem>()             ? m_catalogue
                                                       : nullptr;
    if (!section)
        return false;
    if (section == m_catalogue)
        m_kinds.front().first->click(); // of whatever kind it is
    m_tabs->setCurrentIndex(section == m_people ? 0 : 1);
    section->showRecord(record.id, {});
    return true;
}

void PeoplePage::retranslate()
{
    m_tabs->setTabText(0, recordsLabel(m_language, typeOf<Person>().name));
    m_tabs->setTabText(1, recordsLabel(m_language, typeOf<CatalogueItem>().name));
    m_tabs->setTabText(2, tr("Register and policy"));
    m_tabs->setAccessibleName(tr("Parts of this page"));
    for (const auto& [chip, kind] : m_kinds)
        chip->setText(kind ? codeLabel(m_language, *kind) : tr("All"));
    m_policyNote->setText(
        tr("What counts for every incident of this register. Each change is kept in its history."));
    onShown();
}

} // namespace ireg
