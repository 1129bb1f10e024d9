// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/register.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ireg
{

class Ask;
class MessageBar;

/// What a new register needs: a file, an organisation, the zone of its times, and where its laws
/// are made.
class NewRegisterDialog final : public QDialog
{
    Q_OBJECT

public:
    NewRegisterDialog(Ask& ask, QWidget* parent = nullptr);

    QString path() const;
    NewRegister facts() const;
    /// As whom the register is begun; empty: left open.
    QString name() const;
    void proposeName(const QString& name);
    /// Shown above the fields, which keep what was typed.
    void showProblem(const QString& text);

Q_SIGNALS:
    void wanted();

private:
    void build();
    void buildJurisdictions(QFormLayout& form);
    void buildButtons();
    void choosePath();
    void suggestPath();
    void check();

    Ask& m_ask;
    MessageBar* m_bar = nullptr;
    QLineEdit *m_organisation = nullptr, *m_path = nullptr, *m_name = nullptr;
    QComboBox* m_zone = nullptr;
    std::vector<QCheckBox*> m_jurisdictions;
    QPushButton *m_create = nullptr, *m_cancel = nullptr;
    bool m_pathChosen = false;
};

} // namespace ireg
