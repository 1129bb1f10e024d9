// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace ireg
{
class PartLayout;

/// Parts of which one is in view. That one alone says how large the stack is: Qt's own asks all of
/// them, and is as high as the highest of those that nobody sees.
class PartStack : public QWidget
{
    Q_OBJECT

public:
    explicit PartStack(QWidget* parent = nullptr);

    void addWidget(QWidget* part);
    int count() const;
    int indexOf(const QWidget* part) const;
    QWidget* widget(int index) const;
    int currentIndex() const;
    QWidget* currentWidget() const;
    void setCurrentIndex(int index);
    void setCurrentWidget(QWidget* part);

Q_SIGNALS:
    void currentChanged(int index);

private:
    PartLayout* m_parts;
};

} // namespace ireg
