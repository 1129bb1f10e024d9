// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ireg
{

/// A part of a page on the panel's ground, with a head and a line around it.
class Card final : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void add(QWidget* part);
    /// Another head within the card.
    QLabel* addHead();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
    QLabel* m_title;
};

} // namespace ireg
