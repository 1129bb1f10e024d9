// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exercises/exercisespage.h"

#include "model/language/errortext.h"
#include "model/register/exercises.h"
#include "ui/exercises/exerciseplans.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/pagecontext.h"
#include "ui/records/recordsection.h"
#include "ui/widgets/partstack.h"
#include "ui/widgets/plainlabel.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStringListModel>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int margin = 12;

QLabel* noteLine(QWidget* parent)
{
    QLabel* label = plainLabel(parent);
    label->setWordWrap(true);
    label->setContentsMargins(margin, margin / 2, margin, 0);
    return label;
}

template <Described Record> std::vector<Record> recordsOf(const RegisterRecords& records)
{
    std::vector<Record> found;
    for (const StoredRow& stored : records.rows(typeOf<Record>())) {
        if (auto record = recordOf<Record>(stored.id, stored.revision, stored.row))
            found.push_back(std::move(*record));
    }
    return found;
}

} // namespace

ExercisesPage::ExercisesPage(const PageSetting& setting, QWidget* parent)
    : Page(parent), m_thread(setting.thread),
      m_records(
          {.thread = setting.thread, .language = setting.language, .settings = &setting.settings},
          this),
      m_language(setting.language), m_plans(new QStringListModel(this))
{
    build();
    connect(&m_records, &RegisterRecords::shown, this, &ExercisesPage::onShown);
    connect(&m_records, &RegisterRecords::saved, this, &Page::undoOffered);
    connect(&m_records, &RegisterRecords::failed, this, [this](const QString& why) {
        Q_EMIT messageRaised(why, true);
    });
    retranslate();
}

void ExercisesPage::build()
{
    m_tabs = new QTabBar(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_parts = new PartStack(this);
    m_waiting = noteLine(this);
    m_sections[All] = m_records.addSection(exercisesPlan, m_parts);
    m_parts->addWidget(m_sections[All]);
    m_parts->addWidget(buildFindings());
    m_sections[Lessons] = m_records.addSection(rehearsedLessonsPlan, m_parts);
    m_sections[Actions] = m_records.addSection(rehearsedActionsPlan, m_parts);
    for (const Part part : {Lessons, Actions}) {
        m_parts->addWidget(m_sections[part]);
        const RecordType& type = m_sections[part]->plan().type();
        m_sections[part]->setFootnote([this, &type](qint64 id) { return originOf(type, id); });
    }
    for (int part = 0; part < PartCount; ++part)
        m_tabs->addTab({});
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &PartStack::setCurrentIndex);
    connect(m_sections[All]->table()->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &ExercisesPage::showFindings);
    turnByKeys();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_records.addLoadingNote(this));
    column->addWidget(m_tabs);
    column->addWidget(m_waiting);
    column->addWidget(m_parts, 1);
}

void ExercisesPage::turnByKeys()
{
    const auto turn = [this](const QKeySequence& key, int step) {
        auto* turned = new QShortcut(key, this);
        turned->setContext(Qt::WidgetWithChildrenShortcut);
        connect(turned, &QShortcut::activated, this, [this, step] {
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + step) % m_tabs->count());
            takeFocus();
        });
    };
    turn(u"Ctrl+Tab"_s, 1);
    turn(u"Ctrl+Shift+Tab"_s, m_tabs->count() - 1); // Backtab is not heard under X
}

QWidget* ExercisesPage::buildFindings()
{
    auto* part = new QWidget(m_parts);
    m_of = noteLine(part);
    RecordSection* section = m_records.addSection(findingsPlan, part);
    m_sections[Findings] = section;
    m_makeLesson = section->addRecordTool();
    m_makeAction = section->addRecordTool();
    connect(m_makeLesson, &QPushButton::clicked, this, [this] { makeOf(typeOf<Lesson>()); });
    connect(m_makeAction, &QPushButton::clicked, this, [this] { makeOf(typeOf<Action>()); });
    addKey(Qt::Key_L, m_makeLesson);
    addKey(Qt::Key_A, m_makeAction);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_of);
    column->addWidget(section, 1);
    return part;
}

/// As in the meeting of a review: a letter, while the list has the keyboard.
void ExercisesPage::addKey(Qt::Key key, QPushButton* button)
{
    auto* made = new QShortcut(QKeySequence(key), m_sections[Findings]->table());
    made->setContext(Qt::WidgetShortcut);
    connect(made, &QShortcut::activated, button, &QPushButton::click);
}

void ExercisesPage::makeOf(const RecordType& type)
{
    const qint64 finding = m_sections[Findings]->currentId();
    if (finding == 0 || !m_thread.writable())
        return;
    m_records.flush();
    const bool lesson = type.is<Lesson>();
    m_thread
        .ask([finding, lesson](Register& open) {
            return (lesson ? learnFrom : actOnFinding)(open, {finding}, {});
        })
        .then(this, [this, lesson](const Result<Outcome>& made) {
            if (!made) {
                Q_EMIT messageRaised(errorText(made.error(), m_language), true);
                return;
            }
            Q_EMIT undoOffered(lesson ? tr("%1 is a lesson now").arg(made->reference)
                                      : tr("%1 is an action now").arg(made->reference),
                               made->action);
        });
}

void ExercisesPage::onShown()
{
    const QString waiting = plansWaiting();
    m_waiting->setText(waiting);
    m_waiting->setVisible(!waiting.isEmpty());
    showFindings();
    offerPlans();
    if (const RecordRef wanted = std::exchange(m_wanted, {}); wanted.type)
        reveal(wanted);
    Q_EMIT countChanged();
}

void ExercisesPage::showFindings()
{
    const qint64 exercise = m_sections[All]->currentId();
    const auto index = static_cast<std::size_t>(
        typeOf<ExerciseFinding>().indexOf(codeOf<&ExerciseFinding::exercise>()));
    m_records.setFilter(m_sections[Findings],
                        [index, wanted = Value{exercise}](const RecordType&, const Row& row) {
                            return row[index] == wanted;
                        });
    m_sections[Findings]->give({{QString::fromLatin1(codeOf<&ExerciseFinding::exercise>()),
                                 publicId(Id<Exercise>{exercise})}});
    m_of->setText(exercise == 0 ? QString() : m_sections[All]->described(exercise));
    m_of->setVisible(exercise != 0);
    showTabs();
}

void ExercisesPage::showTabs()
{
    const int findings = m_sections[Findings]->count();
    m_tabs->setTabText(All, tr("Exercises"));
    m_tabs->setTabText(Findings, tr("Findings (%Ln)", nullptr, findings));
    m_tabs->setTabText(Lessons, tr("Lessons (%Ln)", nullptr, m_sections[Lessons]->count()));
    m_tabs->setTabText(Actions, tr("Actions (%Ln)", nullptr, m_sections[Actions]->count()));
    m_tabs->setTabEnabled(Findings, m_sections[All]->currentId() != 0);
}

/// One plan is written in one way: the names that are known are offered.
void ExercisesPage::offerPlans()
{
    QStringList plans;
    for (const Exercise& one : recordsOf<Exercise>(m_records)) {
        if (!one.plan.isEmpty() && !plans.contains(one.plan, Qt::CaseInsensitive))
            plans.append(one.plan);
    }
    plans.sort(Qt::CaseInsensitive);
    m_plans->setStringList(plans);
    FieldEditor* editor = m_sections[All]->form()->editor(
        QString::fromLatin1(codeOf<&Exercise::plan>()));
    auto* line = editor ? editor->findChild<QLineEdit*>() : nullptr;
    if (!line || line->completer())
        return;
    auto* completer = new QCompleter(m_plans, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
}

QString ExercisesPage::originOf(const RecordType& type, qint64 id) const
{
    for (const ExerciseFinding& one : recordsOf<ExerciseFinding>(m_records)) {
        if ((type.is<Lesson>() ? one.lesson.value : one.action.value) == id)
            //: a finding, the exercise with its title
            return tr("From %1 of %2")
                .arg(publicId(one.id), m_sections[All]->described(one.exercise.value));
    }
    return {};
}

QString ExercisesPage::plansWaiting() const
{
    QStringList never, old;
    const QDate today = dateOf(m_records.now());
    for (const PlanTest& one : plansToTest(recordsOf<Exercise>(m_records), today))
        (one.held ? old : never).append(one.plan);
    QStringList lines;
    if (!never.isEmpty())
        lines.append(tr("Never tested: %1").arg(never.join(u", "_s)));
    if (!old.isEmpty())
        lines.append(tr("Not tested for a year: %1").arg(old.join(u", "_s)));
    return lines.join(u'\n');
}

void ExercisesPage::setLanguage(Language language)
{
    m_language = language;
    m_records.setLanguage(language);
    retranslate();
}

void ExercisesPage::takeFocus()
{
    m_sections[m_tabs->currentIndex()]->table()->setFocus(Qt::OtherFocusReason);
}

std::optional<PageCount> ExercisesPage::count() const
{
    const auto waiting = m_records.isRead()
        ? plansToTest(recordsOf<Exercise>(m_records), dateOf(m_records.now()))
        : std::vector<PlanTest>();
    const auto number = static_cast<int>(waiting.size());
    return PageCount{
        number,
        tr("Exercises, %Ln plans to test", nullptr, number),
        std::ranges::any_of(waiting, [](const PlanTest& one) { return bool(one.held); })};
}

bool ExercisesPage::reveal(RecordRef record)
{
    const auto section = std::ranges::find_if(m_sections, [&](const RecordSection* one) {
        return one->plan().type().key == record.type->key;
    });
    if (section == std::end(m_sections))
        return false;
    if (!m_records.isRead()) {
        m_wanted = record;
        return true;
    }
    if (record.type->is<ExerciseFinding>()) {
        const auto findings = recordsOf<ExerciseFinding>(m_records);
        const auto one = std::ranges::find(
            findings, Id<ExerciseFinding>{record.id}, &ExerciseFinding::id);
        if (one != findings.end())
            m_sections[All]->showRecord(one->exercise.value, {});
    }
    m_tabs->setCurrentIndex(static_cast<int>(section - std::begin(m_sections)));
    (*section)->showRecord(record.id, {});
    return true;
}

void ExercisesPage::retranslate()
{
    m_tabs->setAccessibleName(tr("Parts of this page"));
    m_makeLesson->setText(tr("Make it a lesson"));
    m_makeAction->setText(tr("Make it an action"));
    m_makeLesson->setToolTip(QKeySequence(Qt::Key_L).toString(QKeySequence::NativeText));
    m_makeAction->setToolTip(QKeySequence(Qt::Key_A).toString(QKeySequence::NativeText));
    if (m_records.isRead())
        onShown();
    else
        showTabs();
}

} // namespace ireg
