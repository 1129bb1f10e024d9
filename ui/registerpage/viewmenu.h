// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "ui/registerpage/registerview.h"

#include <QPushButton>

class QLineEdit;
class QMenu;

namespace ireg
{

class RegisterViews;

/// "View: …": the views that are kept under a name, to open, to keep and to remove one; and what
/// the list is grouped by.
class ViewMenu final : public QPushButton
{
    Q_OBJECT

public:
    explicit ViewMenu(RegisterViews& views, QWidget* parent = nullptr);
    void setLanguage(Language language) { m_language = language; }
    /// What the list is grouped by.
    void setGroup(const QString& field) { m_group = field; }
    void retranslate();

Q_SIGNALS:
    void chosen(const ireg::RegisterView& view);
    /// Every incident, in the usual columns.
    void everythingChosen();
    void keepRequested(const QString& name, bool shared);
    void groupChosen(const QString& field);

protected:
    void initStyleOption(QStyleOptionButton* option) const override;

private:
    void showMenu();
    void addViews(QMenu& menu);
    void addGroups(QMenu& menu);
    void askName();
    void say();

    RegisterViews& m_views;
    Language m_language = Language::English;
    QString m_group;
};

} // namespace ireg
