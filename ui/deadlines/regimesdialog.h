// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/registerthread.h"

#include <QDialog>

class QLabel;
class QTabWidget;

namespace ireg
{
class Ask;
class HolidaysPart;
class RegisterRecords;
class Toast;
class WindowSettings;

/// What duties to tell follow from in this register: its laws, its customers' clauses and its
/// holidays. Everything is saved at once and can be undone.
class RegimesDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Setting
    {
        RegisterThread& thread;
        Language language;
        Ask& ask;
        WindowSettings* settings = nullptr; ///< null: lists show their usual columns
    };

    RegimesDialog(const Setting& setting, QWidget* parent = nullptr);
    ~RegimesDialog() override;
    /// Stays open while something is typed that is not saved, and shows it.
    void reject() override;

Q_SIGNALS:
    void changed(const QString& what, qint64 action);
    void undoWanted(qint64 action);

private:
    void build(const Setting& setting);
    QWidget* buildContracts();
    void readRules();
    void onChanged(const QString& what, qint64 action);
    void say(const QString& problem);

    RegisterThread& m_thread;
    RegisterRecords* m_records;
    QTabWidget* m_tabs;
    QLabel* m_contractsNote = nullptr;
    HolidaysPart* m_holidays = nullptr;
    QLabel* m_problem = nullptr;
    Toast* m_toast = nullptr;
    qint64 m_offered = 0;
};

} // namespace ireg
