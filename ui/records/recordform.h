// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"
#include "ui/records/fieldplace.h"

#include <QWidget>

#include <functional>
#include <map>
#include <vector>

class QGridLayout;
class QToolButton;

namespace ireg
{
class DraftKeeper;
class FieldEditor;
struct PageContext;

/// How the form's changes reach the register; runs on the register's thread.
using FormWriting = std::function<Result<Outcome>(Register&, const Assignments&, const QString&)>;

/// What a form shows and changes.
struct FormSubject
{
    qint64 id = 0; ///< 0: not in the register yet
    Row row = {};
    FormWriting write = {}; ///< absent: fields are not saved one by one (a record being added)
    /// Where typed text is kept until it is saved; `field` is what stands before a field's code.
    DraftPlace draft = {};
};
/// A record of the register, whose fields are saved by `setFields`.
FormSubject storedSubject(const RecordType& type, qint64 id, Row row);

/// The fields of one record in one or two columns, saved one by one as they are left. Built from
/// the record's description and a plan of places; no field has code of its own. What the program
/// writes is shown where it says something. Its fields are made once they are looked at, or hold
/// text that was not saved: most forms of a window are never seen.
class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    RecordForm(const RecordType& type, FormPlan plan, PageContext& context, QWidget* parent);

    /// Another record: what was typed for the one before is saved first.
    void show(FormSubject subject);
    /// The same record as it is now.
    void refresh(const Row& row);
    /// The same subject under the number it has got meanwhile; what is typed stays.
    void become(FormSubject subject);
    void retranslate();
    /// Without labels and margins, as part of a line.
    void makeCompact();
    /// Another part of the program says this field for now; it is shown, and not typed here.
    void setFixed(const char* code, bool fixed);
    void flush();
    /// What was typed and not saved is given up for good.
    void giveUpDrafts();
    /// Everything typed into a new record, without what was left empty.
    Assignments assignments() const;
    bool isDirty() const;
    /// Those that were made: no other holds anything typed.
    const std::vector<FieldEditor*>& editors() const { return m_editors; }

    FieldEditor* editor(const QString& code);
    bool holds(const QString& code) const;
    /// False where the form has no such field.
    bool focusField(const QString& code);
    qint64 id() const { return m_subject.id; }

Q_SIGNALS:
    void saved(const QString& what, qint64 action);
    void historyWanted(const QString& field);
    /// The register holds something else than the form was given.
    void outdated();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Cell
    {
        QWidget* box = nullptr;
        FieldEditor* main = nullptr;
        FieldEditor* waiver = nullptr; ///< FIELD_none_reason
        QToolButton* waive = nullptr;
        QWidget* heading = nullptr;
        Room room = Room::Half;
        bool fixed = false;
        bool shown = true;
    };

    void build();
    void takePlaceInTabOrder(QWidget* last);
    void fill();
    bool hasDrafts() const;
    void addPlace(const FieldPlace& place);
    void addTheRest();
    void showWritten();
    FieldEditor* addEditor(const Field& field, const FieldPlace& place, QWidget* parent);
    void addWaiver(Cell& cell, const Field& waiver);
    void showWaivers();
    void arrange(int columns);
    QString changeText(const FieldEditor& editor, const Outcome& answer) const;
    void save(FieldEditor* editor, const QString& reason);
    DraftPlace placeOf(const FieldEditor* editor) const;
    void noteDraft(const FieldEditor* editor);
    void restoreDrafts();
    const Value& valueAt(const Field& field) const;

    const RecordType& m_type;
    FormPlan m_plan;
    PageContext& m_context;
    DraftKeeper* m_drafts;
    bool m_built = false, m_compact = false;
    std::map<QByteArray, bool> m_fixed; ///< where it is not as the plan has it
    FormSubject m_subject;
    int m_turn = 0; ///< tells answers for an earlier record
    int m_columns = 0;
    int m_lastRow = 0; ///< takes the room that is left
    QGridLayout* m_grid;
    std::vector<Cell> m_cells;
    std::vector<FieldEditor*> m_editors;
    std::vector<std::pair<QWidget*, const char*>> m_headings;
};

} // namespace ireg
