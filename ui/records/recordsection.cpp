// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/recordsection.h"

#include "model/dossier/recordtypes.h"
#include "model/language/errortext.h"
#include "model/language/labels.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/pagecontext.h"
#include "ui/records/recordlist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linetable.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

QString words(const char* source)
{
    return QCoreApplication::translate("ireg::Sections", source);
}

QHBoxLayout* flatRow(QWidget* parent)
{
    auto* row = new QHBoxLayout(parent);
    row->setContentsMargins(12, 8, 12, 8);
    return row;
}

} // namespace

RecordSection::RecordSection(const RecordPlan& plan, PageContext& context, QWidget* parent)
    : QWidget(parent), m_plan(plan), m_type(plan.type()), m_context(context),
      m_model(new RecordTableModel(m_type, plan.columns, this))
{
    setObjectName(QString::fromLatin1(m_type.name));
    build();
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &RecordSection::showCurrent);
    connect(m_table, &QTableView::activated, this, [this] { Q_EMIT opened(currentId()); });
    showPane();
}

void RecordSection::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTools());
    m_empty = new EmptyState(this);
    m_empty->setMaximumHeight(12 * fontMetrics().height());
    connect(m_empty, &EmptyState::actionRequested, this, &RecordSection::startAdding);
    column->addWidget(m_empty);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(buildPane());
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    column->addWidget(m_splitter, 1);
    column->addStretch(); // where the list is hidden
}

QWidget* RecordSection::buildTools()
{
    auto* bar = new QWidget(this);
    m_toolBar = bar;
    m_tools = flatRow(bar);
    if (m_plan.add) {
        m_add = new QPushButton(bar);
        m_tools->addWidget(m_add);
        connect(m_add, &QPushButton::clicked, this, &RecordSection::startAdding);
    }
    for (const QuickStep& step : m_plan.steps) {
        auto* button = new QPushButton(bar);
        m_tools->addWidget(button);
        m_steps.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, &step] { take(step); });
    }
    m_tools->addStretch(1);
    bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    bar->setVisible(m_plan.add || !m_plan.steps.empty());
    return bar;
}

QPushButton* RecordSection::addTool()
{
    auto* button = new QPushButton(m_toolBar);
    m_tools->insertWidget(m_tools->count() - 1, button);
    m_toolBar->show();
    return button;
}

QWidget* RecordSection::buildList()
{
    m_table = lineTable(m_model, this);
    m_columns = chooseColumns(*m_table, *m_model, m_context.settings);
    return m_table;
}

QWidget* RecordSection::buildPane()
{
    m_pane = new QWidget(this);
    auto* column = new QVBoxLayout(m_pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QWidget(m_pane);
    QHBoxLayout* row = flatRow(head);
    m_paneTitle = new QLabel(head);
    m_paneTitle->setTextFormat(Qt::PlainText);
    QFont bold = m_paneTitle->font();
    bold.setBold(true);
    m_paneTitle->setFont(bold);
    m_accept = new QPushButton(head);
    m_cancel = new QPushButton(head);
    row->addWidget(m_paneTitle);
    row->addStretch(1);
    row->addWidget(m_accept);
    row->addWidget(m_cancel);
    column->addWidget(head);
    static constexpr FormPlan none{.places = {}, .whole = false};
    m_form = new RecordForm(m_type, m_plan.form ? *m_plan.form : none, m_context, m_pane);
    m_scroll = new QScrollArea(m_pane);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_form);
    m_sides = new QStackedWidget(m_pane);
    m_sides->addWidget(m_scroll);
    column->addWidget(m_sides, 1);
    m_note = new QLabel(m_pane);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 0, 12, 8);
    column->addWidget(m_note);
    // The buttons stand above what they are about, but come after it.
    if (!m_form->editors().empty())
        setTabOrder(m_form->editors().back(), m_accept);
    setTabOrder(m_accept, m_cancel);
    auto* accept = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_pane);
    accept->setContext(Qt::WidgetWithChildrenShortcut);
    connect(accept, &QShortcut::activated, this, [this] {
        if (m_adding)
            add();
    });
    connect(m_accept, &QPushButton::clicked, this, &RecordSection::add);
    connect(m_cancel, &QPushButton::clicked, this, &RecordSection::stopAdding);
    connect(m_form, &RecordForm::saved, this, &RecordSection::saved);
    connect(m_form, &RecordForm::outdated, this, &RecordSection::outdated);
    connect(m_form, &RecordForm::historyWanted, this, [this](const QString& field) {
        Q_EMIT historyWanted({&m_type, m_form->id()}, field);
    });
    return m_pane;
}

void RecordSection::addSide(RecordSide side)
{
    m_side = std::move(side);
    m_sides->addWidget(m_side.widget);
    m_tabs = new QTabBar(m_pane);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    auto* row = static_cast<QHBoxLayout*>(m_paneTitle->parentWidget()->layout());
    row->insertWidget(1, m_tabs);
    setTabOrder(m_table, m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, m_sides, &QStackedWidget::setCurrentIndex);
}

void RecordSection::retranslate()
{
    m_model->setWords(m_context.words);
    if (m_add)
        m_add->setText(words(m_plan.add));
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setText(words(m_plan.steps[i].label));
    m_accept->setText(m_plan.add ? words(m_plan.add) : QString());
    m_table->setAccessibleName(words(m_plan.title));
    m_form->retranslate();
    showPane();
}

void RecordSection::show(Id<Incident> incident, std::vector<ListedRecord> lines)
{
    if (m_incident != incident) {
        m_form->flush();
        m_adding = false;
        m_incident = incident;
        recoverForm();
    }
    m_model->setWords(m_context.words);
    const bool listed = std::ranges::find(lines, m_form->id(), &ListedRecord::id) != lines.end();
    m_gone = !m_adding && m_form->id() != 0 && !listed && m_form->isDirty();
    m_model->setRecords(std::move(lines));
    if (m_awaited != 0 && m_model->rowOfId(m_awaited) >= 0)
        m_table->selectRow(m_model->rowOfId(std::exchange(m_awaited, 0)));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showCurrent();
}

void RecordSection::showCurrent()
{
    if (m_adding || m_gone) {
        showPane();
        return;
    }
    const int row = m_model->rowOfId(currentId());
    if (row >= 0) {
        const ListedRecord& line = m_model->records()[static_cast<std::size_t>(row)];
        if (m_form->id() == line.id)
            m_form->refresh(line.row);
        else
            m_form->show(subjectOf(line));
    }
    showPane();
}

void RecordSection::showPane()
{
    const bool chosen = currentId() != 0;
    const bool writable = m_context.readOnly.isEmpty();
    const QString action = m_plan.add && writable ? words(m_plan.add) : QString();
    m_empty->say(words(m_plan.purpose), action);
    const bool held = m_adding || m_gone;
    m_empty->setVisible(m_model->rowCount() == 0 && !held);
    m_splitter->setVisible(m_model->rowCount() > 0 || held);
    m_table->setVisible(m_model->rowCount() > 0);
    m_pane->setVisible(m_plan.form && (held || chosen));
    m_accept->setVisible(m_adding);
    m_cancel->setVisible(held);
    m_cancel->setText(m_gone ? tr("Close") : tr("Cancel"));
    m_paneTitle->setText(m_adding ? words(m_plan.add)
                                  : publicId(m_type, m_gone ? m_form->id() : currentId()));
    m_paneTitle->setVisible(m_adding || m_type.letter != 0);
    if (m_add) {
        m_add->setEnabled(writable && !m_adding);
        m_add->setToolTip(m_context.readOnly);
    }
    for (QPushButton* step : m_steps)
        step->setEnabled(writable && chosen && !m_adding);
    showSide();
    const QString note = m_gone ? tr("This record was taken out elsewhere. What you typed is kept "
                                     "here until you close it: copy it, or undo the removal.")
        : m_footnote && !m_adding ? m_footnote(currentId())
                                  : QString();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

FormSubject RecordSection::subjectOf(const ListedRecord& line) const
{
    const RecordRef ref{&m_type, line.id};
    return {.id = line.id,
            .row = line.row,
            .write = [ref](Register& open,
                           const Assignments& facts,
                           const QString& reason) { return setFields(open, ref, facts, reason); },
            .draft = {m_type.name, line.id, {}}};
}

DraftPlace RecordSection::formPlace() const
{
    const QByteArray field = QByteArray(m_type.name) + '.';
    const qint64 incident = m_incident.value_or(Id<Incident>()).value;
    return incident != 0 ? DraftPlace{typeOf<Incident>().name, incident, field}
                         : DraftPlace{typeOf<RegisterProfile>().name, 1, field};
}

FormSubject RecordSection::emptySubject() const
{
    return {.id = 0, .row = readRow(m_type, m_type.make().get()), .draft = formPlace()};
}

void RecordSection::startAdding()
{
    if (!m_context.readOnly.isEmpty())
        return;
    if (!m_plan.add) {
        if (QWidget* tool = m_tools->itemAt(0)->widget())
            tool->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    openForm();
    showPane();
    // What it says comes first, also before the time it is about, which is most often now.
    const int essential = m_type.indexWith(Essential);
    const char* first = essential >= 0 ? m_type.fields[static_cast<std::size_t>(essential)].code
                                       : m_plan.form->places.front().field;
    m_form->focusField(QString::fromLatin1(first));
}

void RecordSection::openForm()
{
    if (m_adding)
        return;
    m_form->show(emptySubject());
    m_adding = true;
    FieldEditor* prefilled = m_plan.prefilled
        ? m_form->editor(QString::fromLatin1(m_plan.prefilled))
        : nullptr;
    if (prefilled && !prefilled->isDirty())
        prefilled->restore(u"now"_s);
}

/// A record that was being added when the program ended is being added again.
void RecordSection::recoverForm()
{
    const DraftPlace form = formPlace();
    const auto belongs = [&](const Draft& draft) {
        return draft.place.record == form.record && draft.place.id == form.id
            && draft.place.field.startsWith(form.field);
    };
    if (m_plan.add && m_context.readOnly.isEmpty()
        && std::ranges::any_of(m_context.drafts, belongs))
        openForm();
}

void RecordSection::stopAdding()
{
    m_form->giveUpDrafts();
    m_adding = false;
    m_gone = false;
    m_form->show(emptySubject());
    showCurrent();
    m_table->setFocus();
}

void RecordSection::add()
{
    const Id<Incident> incident = m_incident.value_or(Id<Incident>());
    const Assignments facts = m_form->assignments();
    const RecordType& type = m_type;
    m_accept->setEnabled(false);
    m_context.thread
        .ask([incident, facts, &type](Register& open) {
            return addRecord(open, type, incident, facts);
        })
        .then(this, [this](const Result<Outcome>& answer) { onAdded(answer); });
}

void RecordSection::onAdded(const Result<Outcome>& answer)
{
    m_accept->setEnabled(true);
    if (!answer) {
        const QString why = errorText(answer.error(), m_context.language());
        if (FieldEditor* editor = m_form->editor(answer.error().place)) {
            editor->markFailed(why);
            editor->takeFocus();
        } else {
            Q_EMIT failed(why);
        }
        return;
    }
    m_adding = false;
    m_awaited = answer->id;
    m_form->giveUpDrafts();
    m_form->show(emptySubject());
    if (const int row = m_model->rowOfId(m_awaited); row >= 0) {
        m_awaited = 0;
        m_table->selectRow(row);
    }
    showCurrent();
    m_table->setFocus();
    Q_EMIT saved(recordLabel(m_context.language(), m_type.name), answer->action);
}

void RecordSection::take(const QuickStep& step)
{
    const RecordRef ref{&m_type, currentId()};
    Assignments facts{{QString::fromLatin1(step.field), QString::fromLatin1(step.text)}};
    if (step.secondField)
        facts.push_back(
            {QString::fromLatin1(step.secondField), QString::fromLatin1(step.secondText)});
    const int row = m_model->rowOfId(ref.id);
    for (Assignment& fact : facts) { // of what the list shows
        const ListedRecord& line = m_model->records()[static_cast<std::size_t>(row)];
        fact.seen = valueOf(m_type, line, fact.field.toLatin1().constData());
    }
    const QString what = words(step.label);
    m_form->flush();
    m_context.thread
        .ask([ref, facts](Register& open) { return setFields(open, ref, facts, QString()); })
        .then(this, [this, what](const Result<Outcome>& answer) {
            if (!answer)
                Q_EMIT failed(errorText(answer.error(), m_context.language()));
            else if (answer->action != 0)
                Q_EMIT saved(what, answer->action);
        });
}

void RecordSection::showSide()
{
    if (!m_tabs)
        return;
    const QString said = m_adding ? QString() : m_side.show(currentId());
    m_tabs->setTabText(0, recordLabel(m_context.language(), m_type.name));
    m_tabs->setTabText(1, said);
    m_tabs->setVisible(!said.isEmpty());
    if (said.isEmpty())
        m_tabs->setCurrentIndex(0);
}

bool RecordSection::showRecord(qint64 id, const QString& field)
{
    const int row = m_model->rowOfId(id);
    if (row < 0)
        return false;
    m_adding = false;
    m_gone = false;
    m_table->selectRow(row);
    showCurrent();
    if (m_tabs && !field.isEmpty())
        m_tabs->setCurrentIndex(0);
    return field.isEmpty() || m_form->focusField(field);
}

qint64 RecordSection::currentId() const
{
    return m_table->currentIndex().data(RecordTableModel::IdRole).toLongLong();
}

int RecordSection::count() const
{
    return m_model->rowCount();
}

int RecordSection::lateCount() const
{
    return static_cast<int>(
        std::ranges::count(m_model->records(), Mark::Late, &ListedRecord::mark));
}

void RecordSection::flush()
{
    if (!m_adding)
        m_form->flush();
}

void RecordSection::setFootnote(std::function<QString(qint64 id)> footnote)
{
    m_footnote = std::move(footnote);
}

} // namespace ireg
