// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/registerpage/registerview.h"

#include <QPushButton>

class QLineEdit;

namespace ireg
{

class WindowSettings;

/// "View: …": the views that were kept under a name, to open, to keep and to remove one.
class ViewMenu final : public QPushButton
{
    Q_OBJECT

public:
    ViewMenu(WindowSettings& settings, QWidget* parent = nullptr);
    /// Keeps what `view` says under its name, in the place of one with that name.
    void keep(const RegisterView& view);
    std::vector<RegisterView> views() const;
    /// The list is another one than the view's from here on.
    void leave();
    void retranslate();

Q_SIGNALS:
    void chosen(const ireg::RegisterView& view);
    /// Every incident, in the usual columns.
    void everythingChosen();
    void keepRequested(const QString& name);

private:
    void showMenu();
    void askName();
    void remove(const QString& name);
    void say(const QString& name);

    WindowSettings& m_settings;
    QString m_name; ///< of the view that is open
};

} // namespace ireg
