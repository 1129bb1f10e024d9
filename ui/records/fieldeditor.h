// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/records/fieldinput.h"

#include <QTimer>

#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace ireg
{

/// One field of a record with its label, its input, and what became of the last change: saved, or
/// why not. It says when it wants to be saved; whoever owns it does that and answers. Typed text
/// is never taken away: not by a refusal, not by a change from elsewhere.
class FieldEditor final : public QWidget
{
    Q_OBJECT

public:
    struct Kind
    {
        const RecordType& type;
        const Field& field;
        FieldPlace place = {};
    };

    FieldEditor(const Kind& kind, const PageContext& context, QWidget* parent);

    const Field& field() const { return m_field; }
    QString code() const { return QString::fromLatin1(m_field.code); }
    /// What the typed text is said of: the field, or the sum that it is a part of.
    QString assignedAs() const;
    QString label() const;
    QString text() const { return m_input->text(); }
    /// What the register held when the shown text was taken from it.
    const Value& base() const { return m_base; }
    /// The same of the currency, where the field is Money.
    std::optional<Value> baseCurrency() const;
    /// Something was typed that the register does not have.
    bool isDirty() const;
    /// That could not be saved.
    bool isUnsaved() const { return m_note == Note::Failed && isDirty(); }

    /// The currency of what it shows, where that is Money; said before it is shown.
    void setUnit(const QString& unit) { m_kind.unit = unit; }
    /// Shows what the register holds now. Text that was typed meanwhile stays; where the register's
    /// value moved under it, it is saved only once a person has said that it replaces that value.
    void load(const Value& value);
    /// Shows what the register holds and forgets what was typed.
    void reset(const Value& value);
    /// Puts typed text back that an earlier run could not save.
    void restore(const QString& draft);
    /// Typed text stands against what somebody else said meanwhile.
    void standAgainst(const Value& other);
    void setReadOnly(const QString& why);
    /// Not typed here, whoever may write; words say it where there are any.
    void showFixed(const QString& words);
    void setLabelShown(bool shown);
    void refresh();
    void takeFocus();
    /// Wants to be saved now, if anything was typed.
    void flush();
    /// Whether a field is saved by itself; a form of a new record saves all its fields at once.
    void setSavesAlone(bool alone) { m_savesAlone = alone; }

    void markSaving(const QString& sent);
    void markSaved(const Value& value);
    /// `why` says it in the language of the moment.
    void markFailed(std::function<QString()> why);

    QAction* historyAction() const { return m_history; }
    QString problem() const;
    QLineEdit* correctionReason() const { return m_reason; }
    QPushButton* correctionButton() const { return m_correct; }
    QPushButton* replaceButton() const { return m_replace; }
    QPushButton* takeButton() const { return m_take; }
    QPushButton* giveUpButton() const { return m_giveUp; }

Q_SIGNALS:
    /// `reason` is empty but for the correction of a field that is written once.
    void saveWanted(const QString& reason);
    void typed();
    void historyWanted();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildCorrection();
    QWidget* buildChoice();
    void replaceOther();
    void giveUp();
    void showChoice();
    void settle(const Value& value);
    void onEdited();
    void onLeft();
    void onIdle();
    bool needsReason() const;
    void present(const Value& value);
    enum class Note { None, Unsaved, Saving, Saved, Failed };
    void note(Note note);
    void sayNote();

    const RecordType& m_type;
    const Field& m_field;
    InputKind m_kind;
    const PageContext& m_context;
    QString m_baseUnit; ///< the currency of the base
    FieldInput* m_input;
    QWidget* m_head = nullptr;
    QLabel* m_label = nullptr;
    QLabel* m_tick = nullptr;
    QLabel* m_problem = nullptr;
    QWidget* m_correction = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_correct = nullptr;
    QPushButton* m_keep = nullptr;
    QWidget* m_choice = nullptr;
    QPushButton* m_replace = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_giveUp = nullptr; ///< what was refused
    QAction* m_history;              ///< null: nobody shows it
    QTimer m_idle{this};
    Value m_base;
    std::optional<Value> m_other; ///< what the typed text stands against
    QString m_shown;              ///< what the input says where nothing was typed
    QString m_sent;
    Note m_note = Note::None;
    std::function<QString()> m_why; ///< it was not saved
    bool m_saving = false;
    bool m_savesAlone = false;
};

} // namespace ireg
