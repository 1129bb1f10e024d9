// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/itemmodels/registermodel.h"
#include "ui/page/page.h"
#include "ui/registerpage/registerview.h"

#include <QPointer>

class QSplitter;

namespace ireg
{
class PartStack;

class EmptyState;
class FilterBar;
class ReadingPane;
class RegisterTable;
class RegisterViews;
class ViewList;
class ViewMenu;
class WindowSettings;

/// All incidents: filter, table, what is behind a line, and what to do where there is nothing to
/// show. What is filtered by is kept as it changes, for each register.
class RegisterPage final : public Page
{
    Q_OBJECT

public:
    explicit RegisterPage(const PageSetting& setting, QWidget* parent = nullptr);
    ~RegisterPage() override;
    static QString title() { return tr("&Register"); }

    void setLanguage(Language language) override;
    bool focusFilter() override;
    void takeFocus() override;
    bool narrow(const QString& condition) override;
    QList<QWidget*> panes() const override;
    void refresh() override;
    std::optional<PageCount> count() const override;
    std::optional<PageLines> lines() const override;
    std::optional<PageListing> listing() const override;
    QList<QAction*> pageActions() const override;
    void follow(Id<Incident> incident) override;
    QWidget* leftPart() const override;
    QString helpTopic() const override { return QStringLiteral("register"); }
    const RegisterModel& model() const { return *m_model; }
    RegisterTable& table() { return *m_table; }
    RegisterViews& views() { return *m_views; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void retranslate() override;

private:
    void build(const PageSetting& setting);
    void buildActions();
    void connectAll();
    void connectViews();
    void restore();
    void ask();
    void onAnswered();
    void keepCurrent();
    void showReading(bool shown);
    void copyStanding();
    void changeChosen();
    void openView(const RegisterView& view);
    RegisterView shownAs(const QString& name) const;
    void groupBy(const QString& field);
    void showEverything();
    void keepView(const QString& name, bool shared);
    void noteAltered();
    void sayEmpty();

    RegisterThread& m_thread;
    WindowSettings& m_settings;
    Ask& m_ask;
    Language m_language;
    QString m_kept; ///< under which name what is shown is kept
    RegisterModel* m_model = nullptr;
    FilterBar* m_filter = nullptr;
    RegisterViews* m_views = nullptr;
    ViewMenu* m_viewMenu = nullptr;
    QPointer<ViewList> m_viewList; ///< stands in the left pane
    RegisterTable* m_table = nullptr;
    ReadingPane* m_reading = nullptr;
    EmptyState* m_empty = nullptr;
    PartStack* m_stack = nullptr;
    QSplitter* m_panes = nullptr;
    QAction *m_read = nullptr, *m_copy = nullptr, *m_change = nullptr, *m_close = nullptr,
            *m_open = nullptr;
    RegisterView m_opened;  ///< as the active view showed itself
    Id<Incident> m_current; ///< kept over a new question
    bool m_writable = false;
    bool m_known = false; ///< the first answer has come
};

} // namespace ireg
