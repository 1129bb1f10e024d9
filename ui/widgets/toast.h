// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace ireg
{

/// A short notice over the foot of its parent, with one way back. Goes by itself, but not while
/// the pointer or the keyboard is on it.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget* parent);
    /// `action` empty: nothing to press.
    void say(const QString& text, const QString& action = {});
    QString text() const;

Q_SIGNALS:
    void pressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void dress();

    QLabel* m_label = nullptr;
    QPushButton* m_action = nullptr;
    QTimer m_timer;
};

} // namespace ireg
