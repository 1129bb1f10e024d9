// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ireg
{

/// A line in which a time is typed in any accepted form, and how it is read, shown below while
/// typing. The reading is asked for and given back, so that it comes from the register's own clock.
class WhenEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit WhenEdit(QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    QLineEdit* line() const { return m_line; }

    /// Shown while the line still holds `forText`. A problem is marked by a word, not colour alone.
    void setReading(const QString& forText, const QString& reading);
    void setProblem(const QString& forText, const QString& problem);

Q_SIGNALS:
    void edited();
    void readingWanted(const QString& text);

private:
    QLineEdit* m_line;
    QLabel* m_reading;
};

} // namespace ireg
