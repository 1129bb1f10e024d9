// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/organisation/organisation.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ireg
{

/// As whom changes are recorded: one of the register's people, or a name that becomes one with the
/// first change.
class NameDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `proposal` is offered where it names none of the people yet.
    NameDialog(std::vector<Person> people, const QString& proposal, QWidget* parent = nullptr);
    /// Empty where nothing is chosen.
    QString name() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showPeople();
    void addLine(const QString& name, const QString& text);
    bool isKnown(const QString& name) const;

    std::vector<Person> m_people;
    QString m_proposal;
    QLineEdit* m_typed = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton *m_accept = nullptr, *m_cancel = nullptr;
};

} // namespace ireg
