// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/editing.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace ireg
{

/// The facts of one clause. Says when one of them is left; what was typed stays until another
/// clause is shown.
class ClauseForm final : public QWidget
{
    Q_OBJECT

public:
    ClauseForm(Language language, QWidget* parent);

    void setCustomers(const QStringList& names);
    /// A customer's clause; none: an empty form for a new one.
    void show(const ContractClause& clause, const QString& customer);
    QString customer() const;
    /// All facts as `setFields` takes them.
    Assignments facts() const;
    bool isDirty() const;
    /// Types them over what is shown.
    void put(const Assignments& facts);
    /// These are what the register holds now.
    void settle(const Assignments& facts);
    void focusFirst();
    /// Ready to put right what this field says; false where the form has no such field.
    bool focusField(const QString& field);

Q_SIGNALS:
    void left();

private:
    void build();
    void place(QGridLayout* grid, int cell, const char* field, QWidget* input);

    Language m_language;
    QComboBox* m_customer;
    QComboBox* m_duty;
    QLineEdit* m_number;
    QSpinBox* m_duration;
    QComboBox* m_unit;
    QComboBox* m_noticeLanguage;
    QLineEdit* m_text;
    Assignments m_shown;
    QString m_shownCustomer;
};

} // namespace ireg
