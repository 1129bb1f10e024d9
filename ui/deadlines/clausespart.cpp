// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/deadlines/clausespart.h"

#include "model/language/errortext.h"
#include "model/language/labels.h"
#include "model/register/deadlines.h"
#include "model/register/dutyusecases.h"
#include "ui/deadlines/clauseform.h"
#include "ui/itemmodels/clauselist.h"
#include "ui/widgets/linetable.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

struct ClausesPart::Read
{
    std::vector<ListedClause> clauses;
    QStringList customers;
    bool asked = false; ///< the register asks about contracts at all
};

ClausesPart::ClausesPart(RegisterThread& thread, Language language, QWidget* parent)
    : QWidget(parent), m_thread(thread), m_language(language),
      m_list(new ClauseList(language, this)), m_form(new ClauseForm(language, this))
{
    build();
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &ClausesPart::onRowChanged);
    connect(m_table, &QTableView::activated, m_form, &ClauseForm::focusFirst);
    connect(m_form, &ClauseForm::left, this, &ClausesPart::save);
    connect(&thread, &RegisterThread::changed, this, &ClausesPart::reload);
    showState();
    reload();
}

void ClausesPart::build()
{
    m_note = new QLabel(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_table = lineTable(m_list, this);
    m_table->setObjectName(u"clauses"_s);
    m_table->setAccessibleName(recordsLabel(m_language, "contract_clause"));
    giveWidths(*m_table,
               {{ClauseList::Customer, 30},
                {ClauseList::Duty, 20},
                {ClauseList::Number, 12},
                {ClauseList::Within, 25}},
               ClauseList::Wording);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    column->addWidget(m_form);
    column->addWidget(buildFoot());
    column->addStretch();
}

QWidget* ClausesPart::buildFoot()
{
    auto* foot = new QWidget(this);
    m_problem = new QLabel(foot);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto* row = new QHBoxLayout;
    const auto button = [&](const QString& text, void (ClausesPart::*pressed)()) {
        auto* made = new QPushButton(text, foot);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, pressed);
        return made;
    };
    m_new = button(tr("New clause"), &ClausesPart::startAdding);
    m_takeOut = button(tr("Remove"), &ClausesPart::takeOut);
    row->addStretch(1);
    m_add = button(tr("Add clause"), &ClausesPart::add);
    m_cancel = button(tr("Cancel"), &ClausesPart::stopAdding);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_problem);
    column->addLayout(row);
    return foot;
}

Result<ClausesPart::Read> ClausesPart::read(Register& open)
{
    const auto rules = rulebook(open);
    const auto items = all<CatalogueItem>(open);
    if (!rules || !items)
        return tl::unexpected(rules ? items.error() : rules.error());
    const RuledRegime* contract = rules->regime(u"contract-customer"_s);
    Read found{.clauses = {}, .customers = {}, .asked = contract && contract->enabled};
    std::map<qint64, QString> names;
    for (const CatalogueItem& item : *items) {
        names.emplace(item.id.value, item.name);
        if (item.kind == CatalogueKind::Customer)
            found.customers.append(item.name);
    }
    found.customers.sort(Qt::CaseInsensitive);
    for (const ContractClause& clause : rules->clauses())
        found.clauses.push_back({clause, names[clause.customer.value]});
    return found;
}

void ClausesPart::reload()
{
    m_thread.ask(&ClausesPart::read).then(this, [this](const Result<Read>& found) {
        if (found)
            take(*found);
        else
            refuse(found.error());
    });
}

void ClausesPart::take(const Read& read)
{
    m_note->setText(read.asked
                        ? tr("A clause counts for each affected customer once it has a period and "
                             "a number; until then its clock shows no date.")
                        : tr("These clauses count once customers’ contracts are ticked under "
                             "“Laws”."));
    m_form->setCustomers(read.customers);
    m_list->show(read.clauses);
    if (m_awaited && m_list->rowOf(m_awaited) >= 0)
        m_shown = std::exchange(m_awaited, {});
    if (m_adding || m_refused)
        return;
    if (read.clauses.empty()) {
        m_adding = true;
        m_form->show({}, {});
        showState();
        return;
    }
    select(m_shown);
    showClause();
}

/// The nearest there is where the clause is gone.
void ClausesPart::select(Id<ContractClause> clause)
{
    const QSignalBlocker quiet(m_table->selectionModel());
    if (const int row = m_list->rowOf(clause); row >= 0)
        m_table->selectRow(row);
    else if (m_list->rowCount() > 0)
        m_table->selectRow(std::clamp(m_table->currentIndex().row(), 0, m_list->rowCount() - 1));
    m_table->viewport()->update();
}

/// What was refused stays until it is put right or given up.
void ClausesPart::onRowChanged()
{
    if (m_adding || m_refused) {
        if (m_form->isDirty()) {
            select(m_shown);
            holdsText();
            return;
        }
        m_adding = false;
        m_refused = false;
    }
    showClause();
}

void ClausesPart::showClause()
{
    const ListedClause* line = current();
    const Id<ContractClause> id = line ? line->clause.id : Id<ContractClause>{};
    const bool typing = id == m_shown && m_form->isDirty();
    m_shown = id;
    if (line && !typing)
        m_form->show(line->clause, line->customer);
    say({});
    showState();
}

void ClausesPart::showState()
{
    const bool chosen = current() != nullptr;
    m_table->setVisible(m_list->rowCount() > 0);
    m_form->setVisible(m_adding || chosen);
    m_new->setEnabled(!m_adding && !m_refused);
    m_takeOut->setEnabled(chosen && !m_adding);
    m_add->setVisible(m_adding);
    m_cancel->setVisible(m_adding || m_refused);
}

void ClausesPart::startAdding()
{
    m_adding = true;
    m_form->show({}, {});
    say({});
    showState();
    m_form->focusFirst();
}

void ClausesPart::stopAdding()
{
    m_adding = false;
    m_refused = false;
    m_form->show({}, {});
    m_shown = {};
    showClause();
    m_table->setFocus();
}

void ClausesPart::add()
{
    const QString customer = m_form->customer();
    const Assignments facts = m_form->facts();
    m_add->setEnabled(false);
    m_thread.ask([customer, facts](Register& open) { return addClause(open, customer, facts); })
        .then(this, [this](const Result<Outcome>& answer) {
            m_add->setEnabled(true);
            if (!answer) {
                refuse(answer.error());
                return;
            }
            m_adding = false;
            m_awaited = {answer->id};
            m_form->show({}, {});
            Q_EMIT changed(tr("Clause added"), answer->action);
            reload();
            m_table->setFocus();
        });
}

void ClausesPart::save()
{
    if (m_adding || !m_shown || !m_form->isDirty())
        return;
    const Id<ContractClause> clause = m_shown;
    const Assignments facts = m_form->facts();
    m_thread.ask([clause, facts](Register& open) { return changeClause(open, clause, facts); })
        .then(this, [this, clause, facts](const Result<Outcome>& answer) {
            onSaved(clause, facts, answer);
        });
}

void ClausesPart::onSaved(Id<ContractClause> clause,
                          const Assignments& facts,
                          const Result<Outcome>& answer)
{
    if (!answer) {
        // Another one may have been chosen meanwhile: back to what was typed.
        if (m_shown != clause) {
            select(clause);
            showClause();
            m_form->put(facts);
        }
        m_refused = true;
        refuse(answer.error());
        return;
    }
    if (m_shown == clause) {
        m_refused = false;
        m_form->settle(facts);
        say({});
        showState();
    }
    if (answer->action != 0)
        Q_EMIT changed(tr("Clause changed"), answer->action);
}

void ClausesPart::takeOut()
{
    const RecordRef ref{&typeOf<ContractClause>(), m_shown.value};
    m_thread.ask([ref](Register& open) { return removeRegisterRecords(open, {ref}); })
        .then(this, [this](const Result<Outcome>& answer) {
            if (!answer) {
                refuse(answer.error());
                return;
            }
            m_refused = false;
            m_form->show({}, {});
            m_shown = {};
            Q_EMIT changed(tr("Clause removed"), answer->action);
            reload();
        });
}

void ClausesPart::refuse(const Error& error)
{
    say(u"⚠ "_s + errorText(error, m_language));
    showState();
    m_form->focusField(error.place);
}

void ClausesPart::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool ClausesPart::holdsText()
{
    if (!(m_adding || m_refused) || !m_form->isDirty())
        return false;
    if (m_adding)
        say(u"⚠ "_s + tr("This clause is not added yet. Add it, or cancel."));
    m_form->focusFirst();
    return true;
}

const ListedClause* ClausesPart::current() const
{
    return m_list->at(m_table->currentIndex().row());
}

} // namespace ireg
