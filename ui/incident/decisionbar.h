// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <vector>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace ireg
{
class WhenEdit;

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
        QString optionNow = {}; ///< code of the one that is likely
        bool spread = false;    ///< the options stand one below the other, and none is chosen yet
        QString reason = {};    ///< what to give a reason for; empty: none is asked
        bool reasonNeeded = false;
        QString place = {};    ///< what to name places for, which may be left out; empty: none
        QString placeNow = {}; ///< those that were named before
        QString time = {}; ///< what to give a time for, which may be left out; empty: none is asked
        QString timeLabel = {}; ///< of the time, where the text does not ask for it
        QString timeNow = {};   ///< the one that is likely
        QString accept;
        QString cancel = {};   ///< empty: "Cancel"
        bool doubtful = false; ///< going back is what Return does
    };
    struct Reply
    {
        QString option;
        QString reason;
        QString place;
        QString time;
    };

    /// Words a question, in the language of the moment: while it stands there, another may be
    /// chosen.
    using Wording = std::function<Question()>;

    explicit DecisionBar(QWidget* parent = nullptr);

    /// `goBack` is done where the person declines by the button, not where the question just ends.
    void ask(Wording question,
             std::function<void(const Reply&)> then,
             std::function<void()> goBack = nullptr);
    void dismiss();
    /// Asks the last question anew, with what was replied to it: the answer was refused.
    void askAgain();
    QLineEdit* reason() const { return m_reason; }
    QLineEdit* place() const { return m_place; }
    WhenEdit* time() const { return m_time; }
    QPushButton* acceptButton() const { return m_accept; }
    QPushButton* cancelButton() const { return m_cancel; }
    QComboBox* options() const { return m_options; }
    /// The options where they are spread.
    const std::vector<QRadioButton*>& choices() const { return m_choices; }
    QString text() const;
    void setVisible(bool visible) override;
    /// As narrow as its parts below each other.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Before it asks and before what was answered is done: what is being typed goes before.
    void acting();
    /// Nothing is asked any more, and nothing was answered.
    void declined();
    /// A question stands there from now on, or no longer.
    void asking(bool asks);

protected:
    void changeEvent(QEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Alt with a digit chooses, wherever in the bar the focus is.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void say(const Question& question);
    void spread(const Question& question);
    void showOptions(const Question& question);
    QWidget* firstOf(const Question& question) const;
    void decline();
    void answer();
    void judge();
    void lookAt(QWidget* part);
    void stayInView();
    void arrange();
    void fitPoints();
    void showPoints(qsizetype shown);
    void remember();
    void goBackToWork();

    QLabel* m_text;
    QLabel* m_points;
    QWidget* m_spread;
    std::vector<QRadioButton*> m_choices;
    QComboBox* m_options; ///< hidden where they are spread
    QLineEdit* m_reason;
    QLineEdit* m_place;
    QLabel* m_timeLabel;
    WhenEdit* m_time;
    QPushButton* m_accept;
    QPushButton* m_cancel;
    QBoxLayout *m_row = nullptr, *m_fields = nullptr;
    QStringList m_allPoints;
    QPointer<QWidget> m_before; ///< where one was when the question came
    int m_scrolled = 0;         ///< how far, of the page around
    Wording m_asked;
    QString m_timeNow;
    bool m_reasonNeeded = false;
    std::function<void(const Reply&)> m_then, m_answered;
    std::function<void()> m_goBack;
};

} // namespace ireg
