// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/actionlisting.h"
#include "model/register/editing.h"
#include "ui/page/page.h"

#include <QTimer>

#include <array>

class QPushButton;
class QTableView;

namespace ireg
{
class PartStack;

class ActionList;
class Chip;
class EmptyState;

/// The actions of all incidents, by their days: whose they are, which are late, and which were done
/// and nobody verified.
class ActionsPage final : public Page
{
    Q_OBJECT

public:
    explicit ActionsPage(const PageSetting& setting, QWidget* parent = nullptr);
    static QString title() { return tr("Act&ions"); }

    void setLanguage(Language language) override;
    void refresh() override;
    void takeFocus() override;
    bool reveal(RecordRef record) override;
    bool focusFilter() override;
    std::optional<PageCount> count() const override;
    QList<QAction*> pageActions() const override { return {m_done, m_take, m_copy}; }
    QString helpTopic() const override { return QStringLiteral("actions"); }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void buildActions();
    QWidget* buildHead();
    void connectAll();
    void fold();
    void show();
    void hideUnsaid();
    void showCounts();
    ActionFilters asked() const;
    Chip* chipOf(ActionFilter filter) const;
    void settleState(ActionFilter changed);
    const ListedAction* currentLine() const;
    void choose(Id<Action> action);
    void openCurrent();
    void changeCurrent(const QString& said, Assignments facts);
    void copyRows();
    void sayEmpty();
    void retranslate() override;

    RegisterThread& m_thread;
    Language m_language;
    ActionListing m_listing;
    bool m_known = false; ///< the first answer has come
    Id<Action> m_wanted;  ///< chosen as soon as it is listed
    QTimer m_minute, m_again;
    ActionList* m_model;
    std::array<Chip*, codes<ActionFilter>.size()> m_chips = {};
    QPushButton *m_fold = nullptr, *m_doneButton = nullptr, *m_takeButton = nullptr,
                *m_showOver = nullptr;
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    PartStack* m_stack = nullptr;
    QAction *m_done = nullptr, *m_take = nullptr, *m_copy = nullptr;
};

} // namespace ireg
