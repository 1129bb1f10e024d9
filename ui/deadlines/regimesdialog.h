// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/registerthread.h"

#include <QDialog>

class QTabWidget;

namespace ireg
{
class Ask;
class ClausesPart;
class HolidaysPart;
class Toast;

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
    void onChanged(const QString& what, qint64 action);

    RegisterThread& m_thread;
    QTabWidget* m_tabs;
    ClausesPart* m_clauses = nullptr;
    HolidaysPart* m_holidays = nullptr;
    Toast* m_toast = nullptr;
    qint64 m_offered = 0;
};

} // namespace ireg
