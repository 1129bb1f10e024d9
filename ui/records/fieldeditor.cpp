// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/fieldeditor.h"

#include "model/language/labels.h"
#include "model/record/money.h"
#include "ui/records/pagecontext.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintip.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

bool canBeAbsent(const RecordType& type, const Field& field)
{
    const AnyRecord fresh = type.make();
    return isNull(field.read(fresh.get()));
}

} // namespace

FieldEditor::FieldEditor(const Kind& kind, const PageContext& context, QWidget* parent)
    : QWidget(parent), m_type(kind.type),
      m_field(kind.field), m_kind{.field = kind.field,
                                  .place = kind.place,
                                  .required = !canBeAbsent(kind.type, kind.field)},
      m_context(context), m_input(makeInput(m_kind, context, this)),
      m_history(context.tellsHistory ? new QAction(this) : nullptr)
{
    setObjectName(code());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(buildHead());
    column->addWidget(m_input);
    m_problem = plainLabel(this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(buildCorrection());
    column->addWidget(buildChoice());
    m_idle.setSingleShot(true);
    m_idle.setInterval(2000);
    connect(&m_idle, &QTimer::timeout, this, &FieldEditor::onIdle);
    connect(m_input, &FieldInput::edited, this, &FieldEditor::onEdited);
    connect(m_input, &FieldInput::left, this, &FieldEditor::onLeft);
    setFocusProxy(m_input);
    m_input->setFurther(m_history);
    if (m_history)
        connect(m_history, &QAction::triggered, this, &FieldEditor::historyWanted);
    refresh();
    m_shown = m_input->text();
}

QWidget* FieldEditor::buildHead()
{
    m_head = new QWidget(this);
    QWidget* head = m_head;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_label = plainLabel(head);
    m_label->setBuddy(m_input);
    m_tick = plainLabel(head);
    m_tick->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_label);
    row->addStretch(1);
    row->addWidget(m_tick);
    m_label->setVisible(!m_input->hasOwnLabel());
    return head;
}

QWidget* FieldEditor::buildCorrection()
{
    m_correction = new QWidget(this);
    auto* row = new QHBoxLayout(m_correction);
    row->setContentsMargins(0, 0, 0, 0);
    m_reason = new QLineEdit(m_correction);
    m_correct = new QPushButton(m_correction);
    m_keep = new QPushButton(m_correction);
    row->addWidget(m_reason, 1);
    row->addWidget(m_correct);
    row->addWidget(m_keep);
    const auto correct = [this] {
        if (!m_reason->text().trimmed().isEmpty())
            Q_EMIT saveWanted(m_reason->text().trimmed());
    };
    connect(m_correct, &QPushButton::clicked, this, correct);
    connect(m_reason, &QLineEdit::returnPressed, this, correct);
    connect(m_keep, &QPushButton::clicked, this, [this] { reset(m_base); });
    m_correction->hide();
    return m_correction;
}

QWidget* FieldEditor::buildChoice()
{
    m_choice = new QWidget(this);
    auto* row = new QHBoxLayout(m_choice);
    row->setContentsMargins(0, 0, 0, 0);
    m_replace = new QPushButton(m_choice);
    m_take = new QPushButton(m_choice);
    row->addWidget(m_replace);
    m_giveUp = new QPushButton(m_choice);
    row->addWidget(m_take);
    row->addWidget(m_giveUp);
    row->addStretch(1);
    connect(m_giveUp, &QPushButton::clicked, this, &FieldEditor::giveUp);
    connect(m_replace, &QPushButton::clicked, this, &FieldEditor::replaceOther);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (m_other)
            reset(Value(*m_other));
    });
    m_choice->hide();
    return m_choice;
}

void FieldEditor::replaceOther()
{
    if (!m_other)
        return;
    settle(Value(*m_other));
    flush();
}

void FieldEditor::giveUp()
{
    reset(Value(m_base));
    m_input->focusProxy()->setFocus(Qt::OtherFocusReason);
    Q_EMIT typed();
}

/// What stands against the text can be taken or replaced; what was refused can be given up. A
/// record that is being added is given up as a whole.
void FieldEditor::showChoice()
{
    m_replace->setVisible(m_other.has_value());
    m_take->setVisible(m_other.has_value());
    m_giveUp->setVisible(!m_other);
    m_choice->setVisible(m_other || m_savesAlone);
}

/// The register's value is known to whoever typed: nothing stands against the text any more.
void FieldEditor::settle(const Value& value)
{
    m_base = value;
    m_baseUnit = m_kind.unit;
    m_other.reset();
    m_choice->hide();
    m_problem->hide();
}

QString FieldEditor::assignedAs() const
{
    return isMoney(m_field) ? QString::fromLatin1(typedMoney) : code();
}

std::optional<Value> FieldEditor::baseCurrency() const
{
    return isMoney(m_field) ? std::optional(Codec<QString>::encode(m_baseUnit)) : std::nullopt;
}

QString FieldEditor::label() const
{
    return fieldLabel(m_context.language(), m_type.name, m_field.code);
}

void FieldEditor::refresh()
{
    m_label->setText(label());
    m_input->setLabel(label());
    m_input->refresh();
    m_reason->setPlaceholderText(tr("Written once: why is it corrected?"));
    m_reason->setAccessibleName(tr("Reason of the correction of %1").arg(label()));
    m_correct->setText(tr("Correct"));
    m_keep->setText(tr("Keep as it was"));
    m_giveUp->setText(tr("Keep as it was"));
    m_replace->setText(tr("Replace it with mine"));
    m_take->setText(tr("Take that instead"));
    if (m_history)
        m_history->setText(tr("History of this field"));
    sayNote();
}

bool FieldEditor::isDirty() const
{
    return m_input->text() != m_shown;
}

void FieldEditor::present(const Value& value)
{
    m_base = value;
    m_baseUnit = m_kind.unit;
    m_input->setText(inputText(m_kind, value, m_context));
    m_shown = m_input->text();
}

void FieldEditor::load(const Value& value)
{
    if (m_saving)
        return; // what became of it is answered first
    if (!isDirty() && !m_input->isOpen())
        present(value);
    else if (inputText(m_kind, value, m_context) == m_input->text())
        reset(value);
    else if (value != m_base || m_kind.unit != m_baseUnit)
        standAgainst(value);
    else if (m_other)
        settle(value);
}

void FieldEditor::standAgainst(const Value& other)
{
    m_idle.stop();
    m_other = other;
    markFailed([this, other] {
        const QString held = isMoney(m_field) ? inputText(m_kind, other, m_context)
                                              : valueText(m_context.words, m_field, other);
        return held.isEmpty()
            ? tr("It was emptied meanwhile. Your text is kept, but not saved.")
            : tr("It was changed meanwhile to “%1”. Your text is kept, but not saved.").arg(held);
    });
}

void FieldEditor::reset(const Value& value)
{
    m_idle.stop();
    m_saving = false;
    note(Note::None);
    m_problem->hide();
    m_correction->hide();
    m_reason->clear();
    settle(value);
    present(value);
}

void FieldEditor::restore(const QString& draft)
{
    m_input->setText(draft);
    if (isDirty())
        note(Note::Unsaved);
}

void FieldEditor::setReadOnly(const QString& why)
{
    const bool fixed = !why.isEmpty() || m_field.has(Derived);
    m_input->setReadOnly(fixed);
    setToolTip(plainTip(why));
    m_input->setAccessibleDescription(why);
}

void FieldEditor::showFixed(const QString& words)
{
    m_input->setReadOnly(true);
    if (words.isEmpty())
        return;
    m_input->setText(words);
    m_shown = m_input->text();
}

void FieldEditor::setLabelShown(bool shown)
{
    m_head->setVisible(shown);
}

void FieldEditor::takeFocus()
{
    m_input->focusProxy()->setFocus(Qt::ShortcutFocusReason);
}

/// A word that is still being composed is not ended under the hand that types it.
void FieldEditor::onIdle()
{
    if (Composition::isUnderWay(m_input->focusProxy()))
        m_idle.start();
    else
        flush();
}

void FieldEditor::flush()
{
    Composition::end(m_input->focusProxy());
    m_idle.stop();
    if (!isDirty() || m_saving || m_other || !m_savesAlone || !m_context.readOnly.isEmpty())
        return;
    if (needsReason()) {
        m_correction->show();
        return;
    }
    Q_EMIT saveWanted(QString());
}

bool FieldEditor::needsReason() const
{
    return m_field.has(WriteOnce) && !isNull(m_base);
}

void FieldEditor::onEdited()
{
    note(isDirty() ? Note::Unsaved : Note::None);
    if (!isDirty() && !m_other) {
        m_problem->hide();
        m_correction->hide();
        m_choice->hide();
    }
    if (m_input->savesWhileTyping() && m_savesAlone && !m_field.has(WriteOnce))
        m_idle.start();
    Q_EMIT typed();
}

void FieldEditor::onLeft()
{
    if (m_other && !isDirty())
        reset(Value(*m_other));
    flush();
}

void FieldEditor::markSaving(const QString& sent)
{
    m_saving = true;
    m_sent = sent;
    note(Note::Saving);
}

void FieldEditor::markSaved(const Value& value)
{
    m_saving = false;
    settle(value);
    m_correction->hide();
    m_reason->clear();
    // What was typed since then is still to be saved.
    m_shown = m_sent;
    if (!isDirty() && !m_input->focusProxy()->hasFocus())
        present(value);
    note(isDirty() ? Note::Unsaved : Note::Saved);
    if (isDirty() && m_input->savesWhileTyping())
        m_idle.start();
}

void FieldEditor::markFailed(std::function<QString()> why)
{
    m_saving = false;
    m_why = std::move(why);
    m_problem->show();
    note(Note::Failed);
    showChoice();
}

QString FieldEditor::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void FieldEditor::note(Note note)
{
    m_note = note;
    sayNote();
}

void FieldEditor::sayNote()
{
    const auto words = [this] {
        switch (m_note) {
        case Note::Unsaved: return tr("Not saved yet");
        case Note::Saving: return tr("Saving…");
        case Note::Saved: return tr("Saved ✓");
        case Note::Failed: return tr("Not saved");
        case Note::None: break;
        }
        return QString();
    };
    m_tick->setText(words());
    if (m_problem->isHidden() || !m_why)
        return;
    const QString why = m_why();
    m_problem->setText(u"⚠ "_s + why);
    m_input->setAccessibleDescription(why);
}

void FieldEditor::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_history) {
        QWidget::contextMenuEvent(event);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_history);
    menu->popup(event->globalPos());
}

} // namespace ireg
