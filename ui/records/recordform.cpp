// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/recordform.h"

#include "model/base/text.h"
#include "model/language/errortext.h"
#include "model/language/ruletext.h"
#include "model/record/money.h"
#include "model/register/draftkeeper.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/pagecontext.h"
#include "ui/widgets/inview.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int widthForTwoColumns = 46; ///< in lines' heights

QLabel* headingLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    measureText(*label,
                [label] { label->setContentsMargins(0, label->fontMetrics().height() / 2, 0, 0); });
    return label;
}

} // namespace

FormSubject storedSubject(const RecordType& type, qint64 id, Row row)
{
    const RecordRef ref{&type, id};
    return {.id = id,
            .row = std::move(row),
            .write = [ref](Register& open,
                           const Assignments& facts,
                           const QString& reason) { return setFields(open, ref, facts, reason); },
            .draft = {type.name, id, {}}};
}

RecordForm::RecordForm(const RecordType& type, FormPlan plan, PageContext& context, QWidget* parent)
    : QWidget(parent), m_type(type), m_plan(std::move(plan)), m_context(context),
      m_drafts(new DraftKeeper(context.thread, this)), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(context.side, 8, context.side, 12);
    m_grid->setHorizontalSpacing(20);
    m_grid->setVerticalSpacing(10);
}

void RecordForm::showEvent(QShowEvent* event)
{
    build();
    QWidget::showEvent(event);
}

void RecordForm::build()
{
    if (std::exchange(m_built, true))
        return;
    QWidget* last = window()->previousInFocusChain();
    for (const FieldPlace& place : m_plan.places)
        addPlace(place);
    if (m_plan.whole)
        addTheRest();
    takePlaceInTabOrder(last);
    if (m_compact)
        makeCompact();
    retranslate();
    if (!m_subject.row.empty())
        fill();
    arrange(std::max(1, std::exchange(m_columns, 0)));
}

/// Not at the window's end, where widgets that are made later come.
void RecordForm::takePlaceInTabOrder(QWidget* last)
{
    QWidget* before = previousInFocusChain();
    while (before != this && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    std::vector<QWidget*> fresh;
    for (QWidget* one = last->nextInFocusChain(); one != window(); one = one->nextInFocusChain()) {
        if (isAncestorOf(one) && one->focusPolicy() != Qt::NoFocus)
            fresh.push_back(one);
    }
    for (QWidget* one : fresh)
        setTabOrder(std::exchange(before, one), one);
}

void RecordForm::addTheRest()
{
    bool withSum = false; // the currency is typed with the sum before it
    for (const Field& field : m_type.fields) {
        const QString code = QString::fromLatin1(field.code);
        if (!field.has(Parent) && !withSum
            && std::ranges::find(m_editors, code, &FieldEditor::code) == m_editors.end())
            addPlace({.field = field.code});
        withSum = isMoney(field);
    }
}

bool RecordForm::holds(const QString& code) const
{
    const Field* field = m_type.find(code.toLatin1());
    if (!field)
        return false;
    const auto isPlaced = [&code](const FieldPlace& place) {
        const QString placed = QString::fromLatin1(place.field);
        return code == placed || code == placed + u"_none_reason"_s;
    };
    return (m_plan.whole && !field->has(Parent)) || std::ranges::any_of(m_plan.places, isPlaced);
}

void RecordForm::addPlace(const FieldPlace& place)
{
    const Field* field = m_type.find(place.field);
    if (!field)
        qFatal("%s has no field %s", m_type.name, place.field);
    Cell cell;
    cell.room = place.room;
    cell.fixed = m_fixed.contains(place.field) ? m_fixed.at(place.field) : place.fixed;
    if (place.heading) {
        cell.heading = headingLabel(this);
        cell.heading->show(); // the form may be in view by now
        m_headings.emplace_back(cell.heading, place.heading);
    }
    cell.box = new QWidget(this);
    auto* column = new QVBoxLayout(cell.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    cell.main = addEditor(*field, place, cell.box);
    column->addWidget(cell.main);
    if (const Field* waiver = m_type.find(QByteArray(place.field).append("_none_reason")))
        addWaiver(cell, *waiver);
    column->addStretch(1);
    m_cells.push_back(cell);
}

void RecordForm::addWaiver(Cell& cell, const Field& waiver)
{
    cell.waive = new QToolButton(cell.box);
    cell.waive->setAutoRaise(true);
    cell.waive->setForegroundRole(QPalette::Link);
    cell.waiver = addEditor(waiver, {.room = Room::Full}, cell.box);
    cell.waiver->hide();
    auto* column = static_cast<QVBoxLayout*>(cell.box->layout());
    column->addWidget(cell.waive, 0, Qt::AlignLeft);
    column->addWidget(cell.waiver);
    FieldEditor* editor = cell.waiver;
    QToolButton* button = cell.waive;
    connect(button, &QToolButton::clicked, this, [editor, button] {
        button->hide();
        editor->show();
        editor->takeFocus();
    });
}

FieldEditor* RecordForm::addEditor(const Field& field, const FieldPlace& place, QWidget* parent)
{
    auto* editor = new FieldEditor(
        {.type = m_type, .field = field, .place = place}, m_context, parent);
    connect(editor, &FieldEditor::saveWanted, this, [this, editor](const QString& reason) {
        save(editor, reason);
    });
    connect(editor, &FieldEditor::typed, this, [this, editor] { noteDraft(editor); });
    connect(editor, &FieldEditor::historyWanted, this, [this, editor] {
        Q_EMIT historyWanted(editor->code());
    });
    m_editors.push_back(editor);
    return editor;
}

const Value& RecordForm::valueAt(const Field& field) const
{
    return m_subject.row[static_cast<std::size_t>(m_type.indexOf(field.code))];
}

void RecordForm::show(FormSubject subject)
{
    flush();
    m_drafts->leave();
    ++m_turn;
    m_subject = std::move(subject);
    if (m_built)
        fill();
    else if (hasDrafts())
        build();
}

bool RecordForm::hasDrafts() const
{
    return std::ranges::any_of(m_context.drafts, [this](const Draft& draft) {
        return draft.place.record == m_subject.draft.record && draft.place.id == m_subject.draft.id
            && draft.place.field.startsWith(m_subject.draft.field)
            && holds(QString::fromUtf8(draft.place.field.mid(m_subject.draft.field.size())));
    });
}

void RecordForm::fill()
{
    for (FieldEditor* editor : m_editors) {
        editor->setSavesAlone(bool(m_subject.write));
        editor->refresh();
        editor->setUnit(currencyIn(m_type, m_subject.row));
        editor->reset(valueAt(editor->field()));
        editor->setReadOnly(m_context.readOnly);
    }
    restoreDrafts();
    showWaivers();
    showWritten();
}

void RecordForm::refresh(const Row& row)
{
    m_subject.row = row;
    if (!m_built)
        return;
    for (FieldEditor* editor : m_editors) {
        editor->refresh();
        editor->setUnit(currencyIn(m_type, row));
        editor->load(valueAt(editor->field()));
    }
    showWaivers();
    showWritten();
}

void RecordForm::become(FormSubject subject)
{
    const Row row = subject.row;
    m_subject = std::move(subject);
    refresh(row);
}

/// A reason for "none" is offered while the field is empty, and shown where it is given.
void RecordForm::showWaivers()
{
    for (const Cell& cell : m_cells) {
        if (!cell.waiver)
            continue;
        const bool wanted = cell.main->text().isEmpty() || !cell.waiver->text().isEmpty();
        const bool shown = !cell.waiver->text().isEmpty()
            || (wanted && cell.waiver->isVisibleTo(cell.box));
        cell.waiver->setVisible(shown);
        cell.waive->setVisible(wanted && !shown && m_context.readOnly.isEmpty());
    }
}

void RecordForm::showWritten()
{
    bool moved = false;
    for (Cell& cell : m_cells) {
        const Field& field = cell.main->field();
        const bool said = m_subject.id != 0 && !isNull(valueAt(field));
        const bool shown = said || (!field.has(Derived) && !cell.fixed);
        if (cell.fixed)
            cell.main->showFixed(ruleWords(m_context.language(), m_type, m_subject.row, field));
        moved = moved || shown != cell.shown;
        cell.shown = shown;
        cell.box->setVisible(shown);
    }
    if (moved)
        arrange(std::exchange(m_columns, 0));
}

void RecordForm::retranslate()
{
    for (const auto& [label, source] : m_headings)
        static_cast<QLabel*>(label)->setText(
            QCoreApplication::translate("ireg::FormHeadings", source));
    for (const Cell& cell : m_cells) {
        if (cell.waive)
            cell.waive->setText(tr("None, because…"));
    }
    for (FieldEditor* editor : m_editors)
        editor->refresh();
}

void RecordForm::setFixed(const char* code, bool fixed)
{
    m_fixed[code] = fixed;
    for (Cell& cell : m_cells) {
        if (cell.main->code() != QLatin1String(code) || cell.fixed == fixed)
            continue;
        cell.fixed = fixed;
        cell.main->setReadOnly(m_context.readOnly);
    }
}

void RecordForm::makeCompact()
{
    m_compact = true;
    m_grid->setContentsMargins(0, 0, 0, 0);
    for (FieldEditor* editor : m_editors)
        editor->setLabelShown(false);
}

void RecordForm::flush()
{
    for (FieldEditor* editor : m_editors)
        editor->flush();
}

DraftPlace RecordForm::placeOf(const FieldEditor* editor) const
{
    DraftPlace place = m_subject.draft;
    place.field += editor->field().code;
    return place;
}

void RecordForm::noteDraft(const FieldEditor* editor)
{
    if (m_subject.draft.record.isEmpty() || !m_context.readOnly.isEmpty())
        return;
    m_drafts->note(placeOf(editor),
                   editor->isDirty() ? std::optional(editor->text()) : std::nullopt,
                   m_subject.id != 0 ? std::optional(Value(editor->base())) : std::nullopt);
}

void RecordForm::restoreDrafts()
{
    for (FieldEditor* editor : m_editors) {
        const auto draft = std::ranges::find(m_context.drafts, placeOf(editor), &Draft::place);
        if (draft == m_context.drafts.end())
            continue;
        m_drafts->recall(draft->place);
        editor->restore(draft->text);
        if (draft->state == DraftState::Stale && m_subject.id != 0 && editor->isDirty())
            editor->standAgainst(Value(editor->base()));
        noteDraft(editor);
    }
}

void RecordForm::giveUpDrafts()
{
    for (const DraftPlace& place : m_drafts->giveUp())
        std::erase_if(m_context.drafts, [&](const Draft& one) { return one.place == place; });
}

bool RecordForm::isDirty() const
{
    return std::ranges::any_of(m_editors, &FieldEditor::isDirty);
}

Assignments RecordForm::assignments() const
{
    Assignments facts;
    for (const FieldEditor* editor : m_editors) {
        if (editor->isDirty())
            facts.push_back({editor->assignedAs(), editor->text()});
    }
    return facts;
}

FieldEditor* RecordForm::editor(const QString& code)
{
    build();
    const auto found = std::ranges::find(m_editors, code, &FieldEditor::code);
    return found == m_editors.end() ? nullptr : *found;
}

bool RecordForm::focusField(const QString& code)
{
    FieldEditor* wanted = editor(code);
    if (!wanted)
        return false;
    wanted->show();
    wanted->takeFocus();
    bringIntoView(*wanted);
    return true;
}

void RecordForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int columns = width() > widthForTwoColumns * fontMetrics().height() ? 2 : 1;
    if (m_built)
        arrange(columns);
    else
        m_columns = columns;
}

void RecordForm::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    int row = 0;
    int column = 0;
    for (const Cell& cell : m_cells) {
        if (!cell.shown)
            continue;
        const bool whole = columns == 1 || cell.room != Room::Half;
        if (column != 0 && (whole || cell.heading)) {
            ++row;
            column = 0;
        }
        if (cell.heading)
            m_grid->addWidget(cell.heading, row++, 0, 1, 2);
        m_grid->addWidget(cell.box, row, column, 1, whole ? 2 : 1);
        column = whole ? 0 : 1 - column;
        row += column == 0 ? 1 : 0;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(std::exchange(m_lastRow, row + 1), 0);
    m_grid->setRowStretch(m_lastRow, 1);
}

/// From what to what, where both are short enough to be read in passing.
QString RecordForm::changeText(const FieldEditor& editor, const Outcome& answer) const
{
    constexpr qsizetype most = 40;
    const Field& field = editor.field();
    const auto index = static_cast<std::size_t>(m_type.indexOf(field.code));
    Row was = m_subject.row;
    was[index] = editor.base();
    const auto said = [&](const Row& row) {
        return displayText(valueText(m_context.words, m_type, row, field));
    };
    const QString before = said(was);
    // Who was named for the first time is not among the known names yet.
    const QString after = field.type == FieldType::Reference ? displayText(editor.text())
                                                             : said(answer.row);
    if (before.size() > most || after.size() > most)
        return tr("%1 changed").arg(editor.label());
    const QString none = tr("(empty)");
    //: what an undo takes back: "Owner: Ada → Lou"
    return tr("%1: %2 → %3")
        .arg(editor.label(), before.isEmpty() ? none : before, after.isEmpty() ? none : after);
}

void RecordForm::save(FieldEditor* editor, const QString& reason)
{
    const QString sent = editor->text();
    editor->markSaving(sent);
    const Assignments fact{{editor->assignedAs(), sent, editor->base(), editor->baseCurrency()}};
    const int turn = m_turn;
    m_context.thread
        .ask([write = m_subject.write, fact, reason](Register& open) {
            return write(open, fact, reason);
        })
        .then(this, [this, editor, turn](const Result<Outcome>& answer) {
            if (answer && answer->action != 0)
                Q_EMIT saved(changeText(*editor, *answer), answer->action);
            if (turn != m_turn)
                return;
            if (answer) {
                editor->setUnit(currencyIn(m_type, answer->row));
                editor->markSaved(
                    answer->row[static_cast<std::size_t>(m_type.indexOf(editor->field().code))]);
            } else {
                editor->markFailed([this, error = answer.error()] {
                    return errorText(error, m_context.language());
                });
            }
            noteDraft(editor);
            if (!answer && answer.error().kind == ErrorKind::Conflict)
                Q_EMIT outdated();
        });
}

} // namespace ireg
