// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace ireg
{

/// One line above a page: what happened, what is safe, what to do. Stays until it is closed.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Notice, Warning, Problem };

    explicit MessageBar(QWidget* parent = nullptr);
    void show(const QString& text, Tone tone);
    /// A banner stays and has no closing cross.
    void showBanner(const QString& text, Tone tone, const QString& action = {});
    /// A message with two things to do, which stays until one is done or it is closed.
    struct Choice
    {
        QString action, other;
    };
    void showChoice(const QString& text, Tone tone, const Choice& choice);
    QString text() const;

Q_SIGNALS:
    void actionRequested();
    void otherRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void say(const QString& text, Tone tone);
    void dress();
    void retranslate();

    QLabel* m_label = nullptr;
    QPushButton *m_action = nullptr, *m_other = nullptr;
    QToolButton* m_close = nullptr;
    Tone m_tone = Tone::Notice;
};

} // namespace ireg
