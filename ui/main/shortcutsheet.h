// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <memory>
#include <vector>

class QAction;
class QTextDocument;

namespace ireg
{

/// A key and what it does, where.
struct KeyLine
{
    QString what, key, where;
};

/// Every key of the window: those of its actions, then those of lists, forms and dialogs.
std::vector<KeyLine> keyLines(const QList<QAction*>& actions);
/// The same as a page to print.
std::unique_ptr<QTextDocument> keyPage(const std::vector<KeyLine>& lines);

/// The list of keys, which can be printed.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(std::vector<KeyLine> lines, QWidget* parent = nullptr);

private:
    void print();

    std::vector<KeyLine> m_lines;
};

} // namespace ireg
