// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/editing.h"
#include "model/register/registerthread.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace ireg
{
class ClauseForm;
class ClauseList;
struct ListedClause;

/// The clauses of customers' contracts: added, changed field by field, taken out. What is refused
/// stays as it was typed.
class ClausesPart final : public QWidget
{
    Q_OBJECT

public:
    ClausesPart(RegisterThread& thread, Language language, QWidget* parent);
    /// True, and said so, where something is typed that is not saved.
    bool holdsText();

Q_SIGNALS:
    void changed(const QString& what, qint64 action);

private:
    struct Read;
    static Result<Read> read(Register& open); ///< on the register's thread

    void build();
    QWidget* buildFoot();
    void reload();
    void take(const Read& read);
    void onRowChanged();
    void showClause();
    void startAdding();
    void stopAdding();
    void add();
    void save();
    void onSaved(Id<ContractClause> clause,
                 const Assignments& facts,
                 const Result<Outcome>& answer);
    void takeOut();
    void refuse(const Error& error);
    void say(const QString& problem);
    void showState();
    void select(Id<ContractClause> clause);
    const ListedClause* current() const;

    RegisterThread& m_thread;
    Language m_language;
    ClauseList* m_list;
    ClauseForm* m_form;
    QTableView* m_table = nullptr;
    QLabel *m_note = nullptr, *m_problem = nullptr;
    QPushButton *m_new = nullptr, *m_takeOut = nullptr, *m_add = nullptr, *m_cancel = nullptr;
    bool m_adding = false;
    bool m_refused = false; ///< what is typed was not saved
    Id<ContractClause> m_shown, m_awaited;
};

} // namespace ireg
