// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/itemmodels/registermodel.h"
#include "ui/page/page.h"

class QLabel;
class QStackedWidget;

namespace ireg
{

class EmptyState;
class FilterBar;
class RegisterTable;
class WindowSettings;

/// All incidents: filter, table, and what to do where there is nothing to show.
class RegisterPage final : public Page
{
    Q_OBJECT

public:
    explicit RegisterPage(const PageSetting& setting, QWidget* parent = nullptr);
    static QString title() { return tr("&Register"); }

    void setLanguage(Language language) override;
    bool focusFilter() override;
    void takeFocus() override;
    void refresh() override;
    std::optional<PageCount> count() const override;
    std::optional<PageLines> lines() const override;
    std::optional<PageListing> listing() const override;
    void follow(Id<Incident> incident) override;
    QString helpTopic() const override { return QStringLiteral("register"); }
    const RegisterModel& model() const { return *m_model; }
    RegisterTable& table() { return *m_table; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void retranslate() override { sayEmpty(); }

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
