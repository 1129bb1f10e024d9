// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/registerpage/registerview.h"

#include <QListWidget>

namespace ireg
{

class RegisterViews;

/// The saved views in the left pane, each with how many incidents it shows; the one that is shown
/// is marked. A click or Return opens one, F2 renames it, Del removes it.
class ViewList final : public QListWidget
{
    Q_OBJECT

public:
    explicit ViewList(RegisterViews& views, QWidget* parent = nullptr);

Q_SIGNALS:
    void opened(const ireg::RegisterView& view);
    /// The view is to be what is shown now.
    void updateRequested(const ireg::RegisterView& view);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addView(std::size_t at);
    const RegisterView* viewAt(const QListWidgetItem* item) const;
    void open(const QListWidgetItem* item);
    void onEdited(const QListWidgetItem* item);

    RegisterViews& m_views;
    bool m_filling = false;
};

} // namespace ireg
