// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/errortext.h"
#include "model/language/labels.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/pagecontext.h"
#include "ui/records/recordsection.h"
#include "ui/settings/columnchoice.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

const QString present = u"now"_s;

Result<Outcome> added(Register& open,
                      const RecordPlan& plan,
                      Id<Incident> incident,
                      const Assignments& facts)
{
    return plan.writing.add ? plan.writing.add(open, facts)
                            : addRecord(open, plan.type(), incident, facts);
}

} // namespace

void RecordSection::startAdding()
{
    if (!m_context.readOnly.isEmpty() || !m_incident)
        return;
    if (!m_plan.add) {
        for (int i = 0; i < m_tools->count(); ++i) {
            QWidget* tool = m_tools->itemAt(i)->widget();
            if (tool->isHidden())
                continue;
            tool->setFocus(Qt::ShortcutFocusReason);
            return;
        }
        return;
    }
    openForm();
    showPane();
    focusFirst();
}

/// What it says comes first, also before the time it is about, which is most often now.
void RecordSection::focusFirst()
{
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
    m_refusal.clear();
    FieldEditor* prefilled = m_plan.prefilled
        ? m_form->editor(QString::fromLatin1(m_plan.prefilled))
        : nullptr;
    if (prefilled && !prefilled->isDirty())
        prefilled->restore(present);
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
    m_refusal.clear();
    m_form->show(emptySubject());
    showCurrent();
    m_table->setFocus();
}

void RecordSection::add()
{
    if (!m_adding || !m_accept->isEnabled())
        return;
    Composition::end();
    const Id<Incident> incident = m_incident.value_or(Id<Incident>());
    Assignments facts = m_given;
    std::ranges::move(m_form->assignments(), std::back_inserter(facts));
    m_accept->setEnabled(false);
    m_context.thread
        .ask([incident, facts, &plan = m_plan](Register& open) {
            return added(open, plan, incident, facts);
        })
        .then(this, [this](const Result<Outcome>& answer) { onAdded(answer); });
}

void RecordSection::onAdded(const Result<Outcome>& answer)
{
    m_accept->setEnabled(true);
    m_refusal.clear();
    if (!answer) {
        onRefused(answer.error());
        return;
    }
    if (answer->action == 0) {
        refuse(tr("This is there already; nothing was added."));
        return;
    }
    endAdding(*answer);
    Q_EMIT saved(m_type.addVerb ? verbLabel(m_context.language(), m_type.addVerb)
                                : recordLabel(m_context.language(), m_type.name),
                 answer->action);
}

void RecordSection::onRefused(const Error& error)
{
    const auto why = [this, error] { return errorText(error, m_context.language()); };
    if (FieldEditor* editor = m_form->editor(error.place)) {
        editor->markFailed(why);
        editor->takeFocus();
    } else {
        Q_EMIT failed(why());
    }
    showNote();
}

void RecordSection::endAdding(const Outcome& added)
{
    m_adding = false;
    m_awaited = added.id;
    m_form->giveUpDrafts();
    m_form->show(emptySubject());
    if (const int row = m_model->rowOfId(m_awaited); row >= 0) {
        m_awaited = 0;
        choose(row);
    }
    if (m_plan.inSeries) {
        startAdding();
        return;
    }
    showCurrent();
    m_table->setFocus();
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
    m_form->flush();
    if (m_instead && m_instead(ref.id, step, facts))
        return;
    const QString what = QCoreApplication::translate("ireg::Sections", step.label);
    m_context.thread
        .ask([ref, facts](Register& open) { return setFields(open, ref, facts, QString()); })
        .then(this, [this, what](const Result<Outcome>& answer) {
            if (!answer)
                Q_EMIT failed(errorText(answer.error(), m_context.language()));
            else if (answer->action != 0)
                Q_EMIT saved(what, answer->action);
        });
}

void RecordSection::offerRemoval()
{
    if (m_remove)
        return;
    m_remove = addTool();
    connect(m_remove, &QPushButton::clicked, this, &RecordSection::remove);
    m_removal = new QAction(m_table);
    m_removal->setShortcut(QKeySequence::Delete);
    m_removal->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_removal);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_removal, &QAction::triggered, this, &RecordSection::remove);
}

/// What can be done with the chosen record, where the pointer or the menu key asks for it.
void RecordSection::showMenu(const QPoint& place)
{
    auto* menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        QAction* step = menu->addAction(m_steps[i]->text(), m_steps[i], &QPushButton::click);
        step->setEnabled(m_steps[i]->isEnabled());
    }
    if (m_removal)
        menu->addAction(m_removal);
    if (m_columns) {
        menu->addSeparator();
        m_columns->addTo(*menu);
    }
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(m_table->viewport()->mapToGlobal(place));
}

std::vector<RecordRef> RecordSection::chosen() const
{
    std::vector<RecordRef> records;
    for (const QModelIndex& line : m_table->selectionModel()->selectedRows())
        records.push_back({&m_type, line.data(RecordTableModel::IdRole).toLongLong()});
    return records;
}

/// What is typed for it is saved before, so that undo brings that back, too.
void RecordSection::remove()
{
    const std::vector<RecordRef> records = chosen();
    if (records.empty() || !m_remove->isEnabled())
        return;
    if (!m_plan.writing.remove) {
        m_form->flush();
        Q_EMIT removalWanted(records);
        return;
    }
    const Language language = m_context.language();
    const QString what = records.size() == 1
        ? tr("Removed: %1").arg(recordLabel(language, m_type.name))
        : tr("Removed: %1 (%2)")
              .arg(recordsLabel(language, m_type.name), QString::number(records.size()));
    m_form->flush();
    m_context.thread
        .ask(
            [records, work = m_plan.writing.remove](Register& open) { return work(open, records); })
        .then(this, [this, what](const Result<Outcome>& answer) {
            if (!answer) {
                refuse(errorText(answer.error(), m_context.language()));
                return;
            }
            m_refusal.clear();
            showNote();
            Q_EMIT saved(what, answer->action);
        });
}

void RecordSection::refuse(const QString& why)
{
    m_refusal = why;
    showNote();
}

bool RecordSection::holdsText()
{
    const auto holds = [this](const FieldEditor* editor) {
        const bool begun = m_adding && m_plan.prefilled && editor->text() == present
            && editor->code() == QLatin1String(m_plan.prefilled);
        return editor->isDirty() && !begun;
    };
    const auto& editors = m_form->editors();
    const auto held = std::ranges::find_if(editors, holds);
    if (held == editors.end())
        return false;
    if (m_adding)
        refuse(tr("This is not added yet. Add it, or cancel."));
    (*held)->takeFocus();
    return true;
}

} // namespace ireg
