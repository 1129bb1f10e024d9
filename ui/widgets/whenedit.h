// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

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
    /// With what may be meant, to be chosen from.
    void setProblem(const QString& forText, const QString& problem, const QStringList& readings);
    const std::vector<QPushButton*>& readings() const { return m_readings; }

Q_SIGNALS:
    void edited();
    void readingWanted(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void offer(const QStringList& readings);

    QLineEdit* m_line;
    QLabel* m_reading;
    QHBoxLayout* m_choice;
    std::vector<QPushButton*> m_readings;
};

} // namespace ireg
