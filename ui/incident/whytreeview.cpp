// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/whytreeview.h"

#include "model/base/text.h"
#include "model/language/labels.h"
#include "model/language/whytext.h"
#include "ui/incident/formplans.h"
#include "ui/incident/whydraft.h"
#include "ui/incident/whylist.h"
#include "ui/records/recordform.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

QString groundsOf(const Why& why, const PageContext& context)
{
    QStringList parts;
    const RecordType& type = typeOf<Why>();
    const Row row = rowOf(why);
    for (const char* code : {codeOf<&Why::evidence>(), codeOf<&Why::grounds>()}) {
        const QString text = valueText(context.words, type, row, *type.find(code));
        if (!text.isEmpty())
            parts.append(displayText(oneLine(text)));
    }
    return parts.join(u" · "_s);
}

} // namespace

WhyTreeView::WhyTreeView(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_draft(new WhyDraft(context, this))
{
    setObjectName(u"why"_s);
    build();
    connectParts();
}

void WhyTreeView::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    column->addWidget(buildTools());
    m_empty = new EmptyState(this);
    measureText(*m_empty,
                [this] { m_empty->setMaximumHeight(14 * m_empty->fontMetrics().height()); });
    column->addWidget(m_empty);
    m_list = new WhyList(this);
    column->addWidget(m_list);
    m_keys = plainLabel(this);
    m_keys->setWordWrap(true);
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    setTextSize(*m_keys, TextSize::Hint);
    column->addWidget(m_keys);
    m_title = plainLabel(this);
    m_title->setWordWrap(true);
    setTextSize(*m_title, TextSize::Section);
    column->addWidget(m_title);
    m_form = new RecordForm(typeOf<Why>(), plan::why, m_context, this);
    column->addWidget(m_form);
    column->addStretch(1);
}

QWidget* WhyTreeView::buildTools()
{
    m_tools = new QWidget(this);
    auto* row = new FlowLayout(m_tools);
    row->setContentsMargins(0, grid::unit, 0, 0);
    row->setSpacing(grid::unit);
    for (QPushButton** button : {&m_add, &m_under, &m_root, &m_remove}) {
        *button = new QPushButton(m_tools);
        row->addWidget(*button);
    }
    QSizePolicy fixed(QSizePolicy::Preferred, QSizePolicy::Fixed);
    fixed.setHeightForWidth(true);
    m_tools->setSizePolicy(fixed);
    return m_tools;
}

void WhyTreeView::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &WhyTreeView::beginBeside);
    connect(m_under, &QPushButton::clicked, this, &WhyTreeView::ask);
    connect(m_root, &QPushButton::clicked, this, &WhyTreeView::toggleRoot);
    connect(m_remove, &QPushButton::clicked, this, &WhyTreeView::remove);
    connect(m_empty, &EmptyState::actionRequested, this, &WhyTreeView::ask);
    connect(m_list, &WhyList::wanted, this, &WhyTreeView::onWanted);
    connect(m_list, &WhyList::chosen, this, &WhyTreeView::showChosen);
    connect(m_list, &WhyList::editingEnded, this, &WhyTreeView::endEditing);
    connect(m_list, &WhyList::typing, this, &WhyTreeView::noteDraft);
    connect(m_list, &WhyList::unfinished, this, &WhyTreeView::sayUnfinished);
    connect(&m_list->rows(), &WhyModel::typed, this, &WhyTreeView::onTyped);
    connect(m_form, &RecordForm::saved, this, &WhyTreeView::saved);
    connect(m_form, &RecordForm::outdated, this, &WhyTreeView::outdated);
    connect(m_form, &RecordForm::historyWanted, this, [this](const QString& field) {
        Q_EMIT historyWanted({&typeOf<Why>(), m_form->id()}, field);
    });
}

void WhyTreeView::show(const Dossier& dossier)
{
    if (dossier.incident.id != m_incident) {
        m_list->flush();
        m_draft->leave();
        m_pending.reset();
        m_refused.reset();
        m_awaited = {};
        m_beneath = false;
    }
    m_incident = dossier.incident.id;
    m_recorded = dossier.incident.rootCause;
    m_whys = dossier.whys;
    m_list->rows().setWritable(m_context.readOnly.isEmpty());
    followParent();
    if (m_refused)
        m_refused->awaited = false;
    if (m_list->isEditing())
        return;
    if (m_refused)
        typeAgain();
    else
        fill();
    recover();
}

void WhyTreeView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    recover();
}

/// What was being typed when the program ended is being typed again, once the tree is looked at.
void WhyTreeView::recover()
{
    if (!isVisible() || m_pending || m_list->isEditing() || !m_context.readOnly.isEmpty())
        return;
    const auto typed = m_draft->recall(m_incident);
    if (!typed)
        return;
    begin(m_list->rows().rowOf(typed->parent) < 0 ? Id<Why>() : typed->parent);
    m_list->setTyped(typed->answer);
}

void WhyTreeView::retranslate()
{
    m_add->setText(tr("Add a why"));
    m_under->setText(tr("Ask why beneath"));
    m_remove->setText(tr("Remove"));
    m_list->setAccessibleName(tr("Why-tree"));
    sayKeys();
    m_form->retranslate();
    if (!m_list->isEditing())
        fill();
}

void WhyTreeView::sayKeys()
{
    m_keys->setText(
        tr("Return adds a why beside, Shift+Return one beneath, F2 changes it, R marks a "
           "root, Delete removes, Ctrl+Left and Ctrl+Right move it."));
}

void WhyTreeView::sayUnfinished()
{
    m_keys->setText(tr("This is not saved yet: Return saves it, Esc once more gives it up."));
}

void WhyTreeView::flush()
{
    m_list->flush();
    m_draft->flush();
    m_form->flush();
}

std::vector<WhyRow> WhyTreeView::rows() const
{
    std::vector<Why> whys = m_whys;
    if (m_pending)
        whys.push_back(*m_pending);
    std::map<qint64, QString> flaws;
    for (const WhyFinding& found : whyFlaws(m_whys))
        flaws.emplace(found.why.value, whyFlawText(m_context.language(), found.flaw));
    std::vector<WhyRow> rows;
    std::vector<bool> passing;
    for (const WhyLine& line : whyTree(whys)) {
        const auto depth = static_cast<std::size_t>(line.depth);
        const bool typing = line.why->id == whyBeingTyped;
        passing.resize(depth + 1);
        passing[depth] = !line.last;
        WhyRow row{.id = typing ? Id<Why>() : line.why->id,
                   .parent = line.why->parent,
                   .depth = line.depth,
                   .passing = passing,
                   .last = line.last,
                   .asked = line.beneath > 0,
                   .root = line.why->root,
                   .answer = line.why->answer,
                   .marks = whyMarksText(m_context.language(), *line.why),
                   .flaw = typing || !flaws.contains(line.why->id.value)
                       ? QString()
                       : flaws.at(line.why->id.value),
                   .spoken = {}};
        if (const QString grounds = groundsOf(*line.why, m_context); !grounds.isEmpty())
            row.marks += (row.marks.isEmpty() ? QString() : u" · "_s) + grounds;
        row.spoken = tr("Level %1: %2").arg(line.depth + 1).arg(row.answer);
        for (const QString& more : {row.marks, row.flaw}) {
            if (!more.isEmpty())
                row.spoken += u". "_s + more;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void WhyTreeView::fill()
{
    const Why* chosen = current();
    const Id<Why> wanted = m_awaited ? m_awaited : chosen ? chosen->id : Id<Why>();
    const int before = m_list->currentIndex().row();
    WhyModel& model = m_list->rows();
    model.setRows(rows());
    int row = wanted || m_pending ? model.rowOf(m_pending ? Id<Why>() : wanted) : -1;
    const bool arrived = m_awaited && !m_pending && row >= 0;
    if (row < 0 && model.rowCount() > 0)
        row = std::clamp(before, 0, model.rowCount() - 1);
    if (row >= 0)
        m_list->setCurrentIndex(model.index(row));
    const bool empty = model.rowCount() == 0;
    const bool writable = m_context.readOnly.isEmpty();
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
    m_tools->setVisible(!empty && writable);
    m_keys->setVisible(!empty && writable);
    const QString recorded = m_recorded.isEmpty()
        ? QString()
        : u"\n\n"_s + tr("Recorded as root cause: %1").arg(displayText(m_recorded));
    m_empty->say(tr("Why did it happen? And why was that so? Ask until the answer is something "
                    "that can be changed, and mark it as a root.")
                     + recorded,
                 !writable                  ? QString()
                     : m_recorded.isEmpty() ? tr("Say why it happened")
                                            : tr("Begin with the recorded root cause"));
    showChosen();
    if (arrived) {
        m_awaited = {};
        if (std::exchange(m_beneath, false))
            begin(wanted);
    }
}

const Why* WhyTreeView::current() const
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_list->rows().rowCount())
        return nullptr;
    const auto found = std::ranges::find(m_whys, m_list->rows().at(row).id, &Why::id);
    return found == m_whys.end() ? nullptr : &*found;
}

void WhyTreeView::showChosen()
{
    const Why* why = current();
    m_root->setText(why && why->root ? tr("No root after all") : tr("Mark as root"));
    for (QPushButton* button : {m_under, m_root, m_remove})
        button->setEnabled(why);
    m_title->setVisible(why);
    m_form->setVisible(why);
    if (!why)
        return;
    m_title->setText(publicId(why->id) + u"  "_s
                     + firstSentence(displayText(oneLine(why->answer)), 90));
    if (m_form->id() == why->id.value)
        m_form->refresh(rowOf(*why));
    else
        m_form->show(storedSubject(typeOf<Why>(), why->id.value, rowOf(*why)));
}

bool WhyTreeView::showWhy(Id<Why> why)
{
    const int row = m_list->rows().rowOf(why);
    if (row >= 0)
        m_list->setCurrentIndex(m_list->rows().index(row));
    m_list->setFocus(Qt::OtherFocusReason);
    return row >= 0;
}

/// Not while an answer is on its way, or another is about to be asked: what is typed by then is
/// meant for that one.
void WhyTreeView::onWanted(int key)
{
    if (m_sent || m_beneath)
        return;
    switch (key) {
    case Qt::Key_Return: beginBeside(); break;
    case Qt::Key_Down: ask(); break;
    case Qt::Key_Delete: remove(); break;
    case Qt::Key_R: toggleRoot(); break;
    case Qt::Key_Left: moveBack(); break;
    case Qt::Key_Right: moveIn(); break;
    default: break;
    }
}

void WhyTreeView::ask()
{
    const Why* why = current();
    begin(why ? why->id : Id<Why>());
}

void WhyTreeView::beginBeside()
{
    const Why* why = current();
    begin(why ? why->parent : Id<Why>());
}

void WhyTreeView::begin(Id<Why> parent)
{
    if (!m_context.readOnly.isEmpty() || m_list->isEditing() || m_sent || !m_incident)
        return;
    m_form->flush();
    m_pending = Why();
    m_pending->id = whyBeingTyped;
    m_pending->parent = parent;
    if (m_whys.empty())
        m_pending->answer = m_recorded;
    fill();
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->edit(m_list->currentIndex());
}

} // namespace ireg
