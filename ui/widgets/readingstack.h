// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

#include <functional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace ireg
{

/// Text to read beside a list, one part below the other: what stays at its top, and below it what
/// is said anew each time. It is never wider than its room.
class ReadingStack final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReadingStack(QWidget* parent = nullptr);

    /// Stays; the column owns it.
    void addFixed(QWidget* widget);
    void clear(); ///< but for what stays
    void addHeading(const QString& text);
    QLabel* addText(const QString& text);
    void add(QWidget* widget);
    /// A text, and a button behind it that leads to what it is about.
    struct Way
    {
        QString text, button, spoken;
    };
    void addWay(const Way& way, std::function<void()> go);
    void setShown(bool shown) { m_content->setVisible(shown); }
    QWidget* content() const { return m_content; }
    /// Nothing in it then lies behind its scroll bar.
    int leastWidth() const;

    /// For text that a person may mark; the keyboard passes over it.
    static QLabel* label(QWidget* parent);

private:
    QWidget* m_content;
    QVBoxLayout* m_column;
    std::vector<QWidget*> m_rest;
};

} // namespace ireg
