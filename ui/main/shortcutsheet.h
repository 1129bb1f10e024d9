// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/main/keymap.h"

#include <QAction>
#include <QDialog>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTextDocument;
class QTreeWidget;

namespace ireg
{

class KeyEdit;
class MessageBar;

/// A key and what it does, where.
struct KeyLine
{
    QString what, key, where;
    QString command = {}; ///< empty: the key is no command's and can't be changed
};

/// Every command of the window with its keys, if it has any; then the keys of lists, forms and
/// dialogs.
std::vector<KeyLine> keyLines(const QList<QAction*>& actions);
/// Those that have a key, as a page to print.
std::unique_ptr<QTextDocument> keyPage(const std::vector<KeyLine>& lines);

/// The list of keys, which can be printed and changed.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const QList<QAction*>& actions, Keymap& keys, QWidget* parent = nullptr);

private:
    void buildList();
    void buildEditing();
    void buildButtons();
    void fill();
    void showChosen();
    void change(const QKeySequence& key);
    void resetAll();
    void say(const std::optional<QString>& problem);
    void print();
    const KeyLine* chosen() const;

    QList<QPointer<QAction>> m_actions; ///< a page's go with their register
    Keymap& m_keys;
    Keymap::Kept m_before; ///< the keys before all were reset
    std::vector<KeyLine> m_lines;
    MessageBar* m_bar = nullptr;
    QTreeWidget* m_list = nullptr;
    QLabel* m_label = nullptr;
    KeyEdit* m_edit = nullptr;
    QPushButton *m_reset = nullptr, *m_resetAll = nullptr;
};

} // namespace ireg
