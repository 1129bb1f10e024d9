// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/records/recordform.h"
#include "ui/records/recordplan.h"

#include <functional>

class QAction;
class QLabel;
class QPushButton;
class QShortcut;
class QTabBar;
class QTableView;

namespace ireg
{
class PartStack;
class ColumnChoice;
class EmptyState;
class FlowLayout;

/// What a chosen record has beside its fields.
struct RecordSide
{
    QWidget* widget = nullptr;
    /// Shows the record's, and gives what its tab says; empty where the record has no such side.
    std::function<QString(qint64 id)> show;
};

/// The records of one kind that belong to an incident, or to the register itself: a list, and
/// below it the chosen one, or the one that is being added. The same code for every kind.
class RecordSection final : public QWidget
{
    Q_OBJECT

public:
    RecordSection(const RecordPlan& plan, PageContext& context, QWidget* parent);

    /// Of no incident: of the register.
    void show(Id<Incident> incident, std::vector<ListedRecord> lines);
    void retranslate();
    void flush();

    void startAdding();
    bool isAdding() const { return m_adding; }
    /// Shows the record, its field ready for typing. False where it is not there.
    bool showRecord(qint64 id, const QString& field);
    qint64 currentId() const;
    int count() const;
    int lateCount() const;
    int openCount() const; ///< late ones among them
    RecordForm* form() const { return m_form; }
    const RecordPlan& plan() const { return m_plan; }
    /// Facts that each record has which is added here, beside those that are typed.
    void give(Assignments facts) { m_given = std::move(facts); }
    /// True, and shown, where something is typed that the register does not have.
    bool holdsText();
    /// Room for what only this kind of record has.
    QPushButton* addTool();
    /// One that is about a record, and not there while there is none.
    QPushButton* addRecordTool();
    void addSide(RecordSide side);
    /// "A-3 Change the lock"; the kind of record where its type has no letter.
    QString described(qint64 id) const;
    bool showsRecord(qint64 id) const { return m_model->rowOfId(id) >= 0; }
    /// A plain line below the chosen record.
    void setFootnote(std::function<QString(qint64 id)> footnote);
    /// For F6: the list, and the chosen record.
    QList<QWidget*> panes() const;
    QTableView* table() const { return m_table; }
    ColumnChoice* columnChoice() const { return m_columns; }
    QPushButton* addButton() const { return m_add; }
    QPushButton* acceptButton() const { return m_accept; }
    QPushButton* closeButton() const { return m_cancel; }
    /// Records can be taken out, although it takes a reason that only the page can ask for.
    void offerRemoval();
    QPushButton* removeButton() const { return m_remove; } ///< null: not taken out here
    /// What a step does instead of setting these fields, where more is to be thought of; gives
    /// whether it does.
    using Instead = std::function<bool(qint64 id, const QuickStep& step, const Assignments& facts)>;
    void setStep(Instead step) { m_instead = std::move(step); }
    void lookAtSide();
    QString note() const; ///< what stands below the chosen record

Q_SIGNALS:
    void saved(const QString& what, qint64 action);
    void failed(const QString& why);
    void historyWanted(ireg::RecordRef record, const QString& field);
    void outdated();
    /// To take these out, once a reason was given.
    void removalWanted(const std::vector<ireg::RecordRef>& records);
    void opened(qint64 id); ///< Enter or a double click on a line

private:
    void build();
    QWidget* buildTools();
    QWidget* buildList();
    QWidget* buildPane();
    void showMenu(const QPoint& place);
    void connectPane();
    void choose(int row);
    void onRowChanged();
    void showCurrent();
    void showPane();
    void showTools(bool empty);
    void showSide();
    void showNote();
    void refuse(const QString& why);
    FormSubject subjectOf(const ListedRecord& line) const;
    FormSubject emptySubject() const;
    DraftPlace formPlace() const;
    void openForm();
    void recoverForm();
    void add();
    void onAdded(const Result<Outcome>& answer);
    void onRefused(const Error& error);
    void endAdding(const Outcome& added);
    void focusFirst();
    void stopAdding();
    void remove();
    std::vector<RecordRef> chosen() const;
    void take(const QuickStep& step);

    const RecordPlan& m_plan;
    const RecordType& m_type;
    PageContext& m_context;
    std::optional<Id<Incident>> m_incident; ///< nothing: nothing was shown yet
    RecordTableModel* m_model;
    QWidget* m_toolBar = nullptr;
    FlowLayout* m_tools = nullptr;
    QTableView* m_table = nullptr;
    ColumnChoice* m_columns = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_body = nullptr;
    QWidget* m_pane = nullptr;
    QLabel* m_paneTitle = nullptr;
    QTabBar* m_tabs = nullptr; ///< null: its fields are all that a record has
    PartStack* m_sides = nullptr;
    RecordForm* m_form = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_remove = nullptr;
    QAction* m_removal = nullptr; ///< the same, by key and from the list's menu
    Instead m_instead;
    std::vector<QPushButton*> m_steps;
    std::vector<QPushButton*> m_recordTools;
    std::vector<QShortcut*> m_whileAdding; ///< keys that add what is typed, or cancel
    std::function<QString(qint64)> m_footnote;
    RecordSide m_side;
    Assignments m_given;
    QString m_refusal; ///< why the last press changed nothing
    bool m_adding = false;
    bool m_gone = false;  ///< what is typed belongs to a record that is not there any more
    qint64 m_awaited = 0; ///< just added, or asked for; chosen as soon as it is listed
};

} // namespace ireg
