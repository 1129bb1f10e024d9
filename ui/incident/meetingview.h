// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/agenda.h"
#include "ui/records/pagecontext.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace ireg
{
class RecordForm;
struct Outcome;

/// The review held in a room: one step of its agenda at a time, large enough for a projector. Any
/// line becomes an action or a lesson by one key, and what was made is seen on its step.
class MeetingView final : public QDialog
{
    Q_OBJECT

public:
    MeetingView(PageContext& context, QWidget* parent);

    void show(const Dossier& dossier, QDate today);
    void retranslate();
    AgendaStep step() const { return m_step; }
    void goTo(AgendaStep step);
    QListWidget* lines() const { return m_lines; }
    /// In which an action or a lesson is typed; null: none is.
    RecordForm* form() const;
    QString made() const; ///< what came of the lines of this step

Q_SIGNALS:
    void saved(const QString& what, qint64 action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Not while something is typed that would be lost.
    void reject() override;
    void changeEvent(QEvent* event) override;

private:
    /// What was sent, from which form.
    struct Sent
    {
        const RecordType* type;
        Id<Incident> incident;
        AgendaStep step;
        int form;
    };
    void build();
    QWidget* buildForm();
    QWidget* buildFoot();
    void enlarge();
    void fill();
    void showStep();
    void showMade();
    bool take(int key);
    void begin(const RecordType& type);
    void add();
    void onAdded(const Result<Outcome>& answer, const Sent& sent);
    bool holdsText() const;
    void leaveForm();
    void endForm();

    PageContext& m_context;
    Dossier m_dossier;
    QDate m_today;
    AgendaStep m_step = AgendaStep::Summary;
    const RecordType* m_making = nullptr;
    int m_formNumber = 0;
    QString m_begunWith; ///< the line's text, as the form's title
    std::map<AgendaStep, std::vector<RecordRef>> m_made;
    QLabel *m_head = nullptr, *m_title = nullptr, *m_missing = nullptr, *m_result = nullptr,
           *m_empty = nullptr, *m_problem = nullptr, *m_formTitle = nullptr;
    QListWidget* m_lines = nullptr;
    QWidget *m_formPane = nullptr, *m_foot = nullptr;
    RecordForm *m_action = nullptr, *m_lesson = nullptr;
    QPushButton *m_accept = nullptr, *m_cancel = nullptr, *m_before = nullptr, *m_next = nullptr,
                *m_makeAction = nullptr, *m_makeLesson = nullptr, *m_leave = nullptr;
};

} // namespace ireg
