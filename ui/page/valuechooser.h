// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QSet>

#include <vector>

class QLineEdit;
class QListWidget;

namespace ireg
{

/// A value that a field can be narrowed to: as it is written in a condition, and its words.
struct FilterValue
{
    QString written;
    QString words;
};

/// The values of one field to choose from, found by typing. Return chooses and closes, Space
/// chooses and stays.
class ValueChooser final : public QFrame
{
    Q_OBJECT

public:
    explicit ValueChooser(QWidget* parent = nullptr);
    /// `on`: the written ones that are chosen already.
    void offer(const QString& field, const QStringList& on);
    void setValues(const std::vector<FilterValue>& values);
    void showBelow(QWidget& widget);
    QString field() const { return m_field; }

Q_SIGNALS:
    void toggled(const QString& field, const QString& written, bool on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow();
    void toggleCurrent();

    QString m_field;
    QSet<QString> m_on;
    QLineEdit* m_words = nullptr;
    QListWidget* m_list = nullptr;
};

} // namespace ireg
