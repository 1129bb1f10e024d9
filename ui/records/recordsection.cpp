// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/recordsection.h"

#include "model/base/text.h"
#include "model/dossier/recordtypes.h"
#include "model/language/errortext.h"
#include "model/language/labels.h"
#include "model/language/ruletext.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/pagecontext.h"
#include "ui/records/recordlist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keywords.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/partstack.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
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

constexpr QKeyCombination acceptKey(Qt::CTRL, Qt::Key_Return);

QString words(const char* source)
{
    return QCoreApplication::translate("ireg::Sections", source);
}

constexpr int rowsInView = 10; ///< of the list, before it scrolls

QHBoxLayout* flatRow(QWidget* parent, int side)
{
    auto* row = new QHBoxLayout(parent);
    row->setContentsMargins(side, 8, side, 8);
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
            &RecordSection::onRowChanged);
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
    measureText(*m_empty,
                [this] { m_empty->setMaximumHeight(12 * m_empty->fontMetrics().height()); });
    connect(m_empty, &EmptyState::actionRequested, this, &RecordSection::startAdding);
    column->addWidget(m_empty);
    // What is around them scrolls: a form is never looked at through a slit.
    m_body = new QWidget(this);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(buildList(), m_plan.inSeries ? 1 : 0); // those have small forms
    body->addWidget(buildPane(), m_plan.inSeries ? 0 : 1);
    column->addWidget(m_body, 1);
    column->addStretch(); // where the list is hidden
}

QWidget* RecordSection::buildTools()
{
    auto* bar = new QWidget(this);
    m_toolBar = bar;
    m_tools = new FlowLayout(bar);
    m_tools->setContentsMargins(m_context.side, 8, m_context.side, 8);
    m_tools->setSpacing(grid::unit);
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
    QSizePolicy fixed(QSizePolicy::Preferred, QSizePolicy::Fixed);
    fixed.setHeightForWidth(true);
    bar->setSizePolicy(fixed);
    bar->setVisible(m_tools->count() > 0);
    return bar;
}

QPushButton* RecordSection::addTool()
{
    auto* button = new QPushButton(m_toolBar);
    if (m_tools->count() > 0) // what is made later would be reached last
        setTabOrder(m_tools->itemAt(m_tools->count() - 1)->widget(), button);
    m_tools->addWidget(button);
    m_toolBar->show();
    return button;
}

QPushButton* RecordSection::addRecordTool()
{
    m_recordTools.push_back(addTool());
    return m_recordTools.back();
}

/// While the list is empty, what it is for offers the first step, and nothing else can be done.
void RecordSection::showTools(bool empty)
{
    for (const auto& tools : {std::vector{m_add, m_remove}, m_steps, m_recordTools}) {
        for (QPushButton* tool : tools) {
            if (tool)
                tool->setVisible(!empty);
        }
    }
    bool any = false;
    for (int i = 0; i < m_tools->count(); ++i)
        any = any || !m_tools->itemAt(i)->widget()->isHidden();
    m_toolBar->setVisible(any);
}

QWidget* RecordSection::buildList()
{
    m_table = lineTable(m_model, this);
    m_table->setObjectName(objectName() + u"_list"_s);
    showRows(*m_table, rowsInView);
    m_columns = chooseColumns(*m_table, *m_model, m_context.settings);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RecordSection::showMenu);
    if (m_plan.writing.remove)
        offerRemoval();
    return m_table;
}

QWidget* RecordSection::buildPane()
{
    m_pane = new QWidget(this);
    auto* column = new QVBoxLayout(m_pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // The buttons stand above what they are about, but come after it.
    static constexpr FormPlan none{.places = {}, .whole = false};
    m_form = new RecordForm(m_type, m_plan.form ? *m_plan.form : none, m_context, m_pane);
    auto* head = new QWidget(m_pane);
    QHBoxLayout* row = flatRow(head, m_context.side);
    m_paneTitle = new QLabel(head);
    m_paneTitle->setTextFormat(Qt::PlainText);
    m_paneTitle->setWordWrap(true);
    QFont bold = m_paneTitle->font();
    bold.setBold(true);
    m_paneTitle->setFont(bold);
    m_accept = new QPushButton(head);
    m_cancel = new QPushButton(head);
    row->addWidget(m_paneTitle, 1);
    row->addWidget(m_accept);
    row->addWidget(m_cancel);
    column->addWidget(head);
    m_sides = new PartStack(m_pane);
    m_sides->addWidget(m_form);
    column->addWidget(m_sides, 1);
    m_note = new QLabel(m_pane);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(m_context.side, 0, m_context.side, 8);
    column->addWidget(m_note);
    connectPane();
    return m_pane;
}

void RecordSection::connectPane()
{
    std::vector<QKeySequence> keys{QKeySequence(acceptKey)};
    if (m_plan.inSeries)
        keys.insert(keys.end(), {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    for (const QKeySequence& key : keys) {
        auto* accept = new QShortcut(key, m_pane);
        accept->setContext(Qt::WidgetWithChildrenShortcut);
        connect(accept, &QShortcut::activated, this, &RecordSection::add);
        m_whileAdding.push_back(accept);
    }
    if (!m_plan.inSeries) {
        auto* cancel = new QShortcut(QKeySequence(Qt::Key_Escape), m_pane);
        cancel->setContext(Qt::WidgetWithChildrenShortcut);
        connect(cancel, &QShortcut::activated, this, [this] {
            if (!holdsText())
                stopAdding();
        });
        m_whileAdding.push_back(cancel);
    }
    connect(m_accept, &QPushButton::clicked, this, &RecordSection::add);
    connect(m_cancel, &QPushButton::clicked, this, &RecordSection::stopAdding);
    connect(m_form, &RecordForm::saved, this, &RecordSection::saved);
    connect(m_form, &RecordForm::outdated, this, &RecordSection::outdated);
    connect(m_form, &RecordForm::historyWanted, this, [this](const QString& field) {
        Q_EMIT historyWanted({&m_type, m_form->id()}, field);
    });
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
    connect(m_tabs, &QTabBar::currentChanged, m_sides, &PartStack::setCurrentIndex);
}

void RecordSection::retranslate()
{
    m_model->setWords(m_context.words);
    if (m_add)
        m_add->setText(words(m_plan.add));
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setText(words(m_plan.steps[i].label));
    if (m_remove)
        m_remove->setText(m_plan.writing.remove ? tr("Remove") : tr("Remove…"));
    if (m_removal)
        m_removal->setText(m_remove->text());
    m_accept->setText(m_plan.add ? words(m_plan.add) : QString());
    m_accept->setToolTip(QKeySequence(acceptKey).toString(QKeySequence::NativeText));
    m_table->setAccessibleName(words(m_plan.title));
    m_form->retranslate();
    showPane();
}

void RecordSection::show(Id<Incident> incident, std::vector<ListedRecord> lines)
{
    if (m_incident != incident) {
        m_form->flush();
        m_adding = false;
        m_refusal.clear();
        m_incident = incident;
        recoverForm();
    }
    m_model->setWords(m_context.words);
    const bool listed = std::ranges::find(lines, m_form->id(), &ListedRecord::id) != lines.end();
    m_gone = !m_adding && m_form->id() != 0 && !listed && m_form->isDirty();
    m_model->setRecords(std::move(lines));
    if (m_awaited != 0 && m_model->rowOfId(m_awaited) >= 0)
        choose(m_model->rowOfId(std::exchange(m_awaited, 0)));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        choose(0);
    showCurrent();
}

void RecordSection::onRowChanged()
{
    m_refusal.clear();
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
    m_empty->say(withKeys(*this, words(m_plan.purpose)), action);
    const bool held = m_adding || m_gone;
    const bool empty = m_model->rowCount() == 0 && !held && m_incident;
    m_empty->setVisible(empty);
    showTools(empty);
    m_body->setVisible(m_model->rowCount() > 0 || held);
    m_table->setVisible(m_model->rowCount() > 0);
    m_pane->setVisible(m_plan.form && (held || chosen));
    m_accept->setVisible(m_adding);
    m_cancel->setVisible(held);
    m_cancel->setText(m_gone ? tr("Close") : tr("Cancel"));
    m_paneTitle->setText(m_adding ? words(m_plan.add)
                                  : described(m_gone ? m_form->id() : currentId()));
    if (m_add) {
        m_add->setEnabled(writable && !m_adding && m_incident);
        m_add->setToolTip(m_context.readOnly);
    }
    for (QPushButton* step : m_steps)
        step->setEnabled(writable && chosen && !held);
    if (m_remove) {
        m_remove->setEnabled(writable && chosen && !m_gone && (!m_adding || m_plan.inSeries));
        m_remove->setToolTip(m_context.readOnly);
        m_removal->setEnabled(m_remove->isEnabled());
    }
    for (QShortcut* key : m_whileAdding)
        key->setEnabled(m_adding);
    showSide();
    showNote();
}

void RecordSection::showNote()
{
    QString note;
    if (!m_refusal.isEmpty())
        note = u"⚠ "_s + m_refusal;
    else if (m_gone)
        note = tr("This record was taken out. What you typed is kept here until you close it: copy "
                  "it, or undo the removal.");
    else if (m_footnote && !m_adding)
        note = m_footnote(currentId());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString RecordSection::note() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

FormSubject RecordSection::subjectOf(const ListedRecord& line) const
{
    FormSubject subject = storedSubject(m_type, line.id, line.row);
    if (const auto change = m_plan.writing.change)
        subject.write = [change, id = line.id](Register& open,
                                               const Assignments& facts,
                                               const QString&) { return change(open, id, facts); };
    return subject;
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

QString RecordSection::described(qint64 id) const
{
    const Language language = m_context.language();
    const QString name = m_type.letter == 0 ? recordLabel(language, m_type.name)
                                            : publicId(m_type, id);
    const int row = m_model->rowOfId(id);
    if (row < 0)
        return name;
    const Row& values = m_model->records()[static_cast<std::size_t>(row)].row;
    const auto said = [&](std::size_t at) {
        return isNull(values[at]) ? QString()
                                  : valueText(m_context.words, m_type, values, m_type.fields[at]);
    };
    const int essential = m_type.indexWith(Essential);
    QString words = essential < 0 ? QString() : said(static_cast<std::size_t>(essential));
    for (std::size_t at = 0; words.isEmpty() && at < m_type.fields.size(); ++at) {
        const Field& field = m_type.fields[at];
        const bool tells = isText(field.type) || field.type == FieldType::Reference;
        if (tells && !field.has(Parent))
            words = said(at); // what it stands for, as an entry of the catalogue
    }
    if (m_type.is<Notification>())
        words = recipientText(language, words);
    return QString(name + u' ' + firstSentence(displayText(words), 90)).trimmed();
}

QList<QWidget*> RecordSection::panes() const
{
    return {m_table, m_pane};
}

void RecordSection::lookAtSide()
{
    if (m_tabs)
        m_tabs->setCurrentIndex(1);
}

bool RecordSection::showRecord(qint64 id, const QString& field)
{
    const int row = m_model->rowOfId(id);
    if (row < 0) {
        if (!m_incident) // nothing was read yet
            m_awaited = id;
        return false;
    }
    m_adding = false;
    m_gone = false;
    m_refusal.clear();
    choose(row);
    showCurrent();
    if (m_tabs && !field.isEmpty())
        m_tabs->setCurrentIndex(0);
    return field.isEmpty() || m_form->focusField(field);
}

/// Whatever keys are held down; several may be chosen by them.
void RecordSection::choose(int row)
{
    m_table->selectionModel()->setCurrentIndex(
        m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(m_table->currentIndex());
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

int RecordSection::openCount() const
{
    return count()
        - static_cast<int>(std::ranges::count(m_model->records(), Mark::Done, &ListedRecord::mark));
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
