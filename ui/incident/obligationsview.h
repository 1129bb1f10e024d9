// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"
#include "model/register/deadlines.h"
#include "model/register/editing.h"
#include "ui/records/pagecontext.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;
class QTableView;

namespace ireg
{
class DecisionBar;
class ObligationList;
class EmptyState;
class AssessmentList;
struct ListedAssessment;

/// Must anyone be told, and by when: each regime's question with its answer, and the clocks that
/// follow from the answers.
class ObligationsView final : public QWidget
{
    Q_OBJECT

public:
    ObligationsView(PageContext& context, QWidget* parent);
    /// Where the view asks for a reason.
    void setBar(DecisionBar& bar) { m_bar = &bar; }

    void show(const Dossier& dossier, const When& now);
    void retranslate();
    /// Ready to answer the regime's question; an empty code and no answer: the first
    /// that is not answered.
    void goTo(const QString& regime, Id<Assessment> answer = {});
    /// Ready to answer these regimes' questions with one answer.
    void answerTogether(const QStringList& regimes);
    void goToClocks();
    void goToOpenQuestion();
    /// The clock that ends first, in one line; empty where none counts.
    QString nextClock() const;
    const ObligationList& clocks() const { return *m_duties; }
    const Dossier& dossier() const { return m_dossier; }
    /// The moment at which the clocks were read.
    const QDateTime& readAt() const { return m_readAt; }
    /// Makes the duty the one that the buttons are about; false where it is gone.
    bool choose(const RegisterObligation& duty);
    void openNotice();
    void sentNow();
    /// Asks when the notice was sent, now if not said otherwise, and records it. Names what it must
    /// say and does not say yet.
    void send(Id<Notification> notice);
    void notRequired();
    int openCount() const { return m_left; } ///< as tellingLeft()
    int lateCount() const;

Q_SIGNALS:
    /// Before a record is read or changed: what is being typed goes before.
    void acting();
    void saved(const QString& what, qint64 action);
    void failed(const QString& why);
    void noticeWanted(qint64 notice);
    /// What the notice must say, to be completed.
    void contentsWanted(qint64 notice);
    void clocksRead();

protected:
    /// The clocks went on while the view was not seen.
    void showEvent(QShowEvent* event) override;

private:
    void askSending(const Dossier& dossier, Id<Notification> notice);
    void record(Id<Notification> notice, const QString& told, const QString& time);
    void build();
    QWidget* buildQuestions();
    QWidget* buildClocks();
    QPushButton* button(QLayout* row, void (ObligationsView::*pressed)());
    void chooseOpenQuestion(const QDateTime& now);
    void read(const QDateTime& now);
    void readAgain();
    void showState();
    std::vector<const ListedAssessment*> chosenQuestions() const;
    void answer();
    void sameMessage();
    bool isMetBesides() const;
    std::vector<const Notification*> otherMessages() const;
    void finish(const QString& done, const Result<Outcome>& answer);
    void finishAsked(const QString& done, const Result<Outcome>& answer);
    qint64 currentNotice() const;

    PageContext& m_context;
    DecisionBar* m_bar = nullptr;
    Dossier m_dossier;
    AssessmentList* m_questions;
    ObligationList* m_duties;
    QTableView *m_questionTable = nullptr, *m_clockTable = nullptr;
    QLabel *m_questionTitle = nullptr, *m_clockTitle = nullptr, *m_rule = nullptr;
    QPushButton *m_answer = nullptr, *m_open = nullptr, *m_sent = nullptr, *m_same = nullptr,
                *m_waive = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_parts = nullptr;
    QTimer m_again;
    QDateTime m_readAt;
    int m_left = 0;
    int m_lateQuestions = 0; ///< one, where a clock has ended that an answer may bring
};

} // namespace ireg
