// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ireg
{

/// Asks for a decision in the page itself, so that the facts stay in sight: what it means, a choice
/// where there is one, and a reason.
class DecisionBar final : public QFrame
{
    Q_OBJECT

public:
    struct Option
    {
        QString code;
        QString label;
    };
    struct Question
    {
        QString text;
        QStringList points = {}; ///< listed below the text
        std::vector<Option> options = {};
        QString reason = {}; ///< what to give a reason for; empty: none is asked
        bool reasonNeeded = false;
        QString place = {};    ///< what to name places for, which may be left out; empty: none
        QString placeNow = {}; ///< those that were named before
        QString time = {}; ///< what to give a time for, which may be left out; empty: none is asked
        QString accept;
    };
    struct Reply
    {
        QString option;
        QString reason;
        QString place;
        QString time;
    };

    explicit DecisionBar(QWidget* parent = nullptr);

    void ask(const Question& question, std::function<void(const Reply&)> then);
    void dismiss();
    /// Asks the last question anew, with what was replied to it: the answer was refused.
    void askAgain();
    QLineEdit* reason() const { return m_reason; }
    QLineEdit* place() const { return m_place; }
    QPushButton* acceptButton() const { return m_accept; }
    QComboBox* options() const { return m_options; }
    QString text() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void answer();
    void judge();

    QLabel* m_text;
    QLabel* m_points;
    QComboBox* m_options;
    QLineEdit* m_reason;
    QLineEdit* m_place;
    QLineEdit* m_time;
    QPushButton* m_accept;
    QPushButton* m_cancel;
    bool m_reasonNeeded = false;
    std::function<void(const Reply&)> m_then, m_answered;
};

} // namespace ireg
