// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/itemmodels/registermodel.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace ireg
{

class EmptyState;
class FilterBar;
class RegisterTable;
class WindowSettings;

/// All incidents: filter, table, and what to do where there is nothing to show.
class RegisterPage final : public QWidget
{
    Q_OBJECT

public:
    struct Setting
    {
        Language language;
        const Clock& clock;
        WindowSettings& settings;
    };

    RegisterPage(RegisterThread& thread, const Setting& setting, QWidget* parent = nullptr);

    void setLanguage(Language language);
    /// The name under which incidents are "mine".
    void setMe(const QString& name);
    void focusFilter();
    void focusTable();
    void refresh();
    void select(Id<Incident> incident);
    const RegisterModel& model() const { return *m_model; }
    RegisterTable& table() { return *m_table; }

Q_SIGNALS:
    void incidentRequested(ireg::Id<ireg::Incident> incident);
    void logRequested();
    void countsChanged();
    void problemRaised(const ireg::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build(WindowSettings& settings);
    void ask();
    void onAnswered();
    void keepCurrent();
    void sayEmpty();

    RegisterModel* m_model = nullptr;
    FilterBar* m_filter = nullptr;
    RegisterTable* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_stack = nullptr;
    Id<Incident> m_current; ///< kept over a new question
    bool m_writable = false;
    bool m_known = false; ///< the first answer has come
};

} // namespace ireg
