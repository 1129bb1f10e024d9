// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/shortcutsheet.h"

#include "ui/main/plainwords.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace ireg
{

namespace
{

struct FurtherKey
{
    const char* what;
    const char* key;
    const char* where;
};

/// Keys that are no actions: what they do depends on where the keyboard is.
constexpr std::array furtherKeys{
    FurtherKey{QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Open the line"),
               "Return",
               QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Lists")},
    FurtherKey{QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Filter"),
               "/",
               QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Register")},
    FurtherKey{QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Clear the filter"),
               "Esc",
               QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Register")},
    FurtherKey{QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Remove the record"),
               "Del",
               QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Lists of records")},
    FurtherKey{QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Add the new record"),
               "Ctrl+Return",
               QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Forms")},
    FurtherKey{QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Choose the kind"),
               "Alt+1 … Alt+7",
               QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Log incident")},
    FurtherKey{QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Save and open"),
               "Ctrl+Return",
               QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Log incident")},
    FurtherKey{QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Save and log another"),
               "Ctrl+Shift+Return",
               QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Log incident")}};

QString tell(const char* text)
{
    return QCoreApplication::translate("ireg::ShortcutSheet", text);
}

QStringList headings()
{
    return {tell(QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "What")),
            tell(QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Key")),
            tell(QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Where"))};
}

} // namespace

std::vector<KeyLine> keyLines(const QList<QAction*>& actions)
{
    std::vector<KeyLine> lines;
    for (const QAction* action : actions) {
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            lines.push_back(
                {plainWords(action->text()), keys.join(QStringLiteral(", ")), menuOf(*action)});
    }
    for (const auto& [what, key, where] : furtherKeys) {
        const QString keys = QString::fromUtf8(key);
        const bool several = keys.contains(u'…');
        lines.push_back({tell(what),
                         several ? keys : QKeySequence(keys).toString(QKeySequence::NativeText),
                         tell(where)});
    }
    return lines;
}

std::unique_ptr<QTextDocument> keyPage(const std::vector<KeyLine>& lines)
{
    auto page = std::make_unique<QTextDocument>();
    QTextCursor cursor(page.get());
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    cursor.insertText(tell(QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Keyboard shortcuts")), bold);
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(3);
    format.setHeaderRowCount(1);
    const QStringList heads = headings();
    QTextTable* table = cursor.insertTable(
        static_cast<int>(lines.size()) + 1, static_cast<int>(heads.size()), format);
    for (int column = 0; column < heads.size(); ++column)
        table->cellAt(0, column).firstCursorPosition().insertText(heads[column], bold);
    for (int row = 0; row < std::ssize(lines); ++row) {
        const KeyLine& line = lines[static_cast<std::size_t>(row)];
        const QString cells[] = {line.what, line.key, line.where};
        for (int column = 0; column < heads.size(); ++column)
            table->cellAt(row + 1, column).firstCursorPosition().insertText(cells[column]);
    }
    return page;
}

ShortcutSheet::ShortcutSheet(std::vector<KeyLine> lines, QWidget* parent)
    : QDialog(parent), m_lines(std::move(lines))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* list = new QTreeWidget(this);
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setRootIsDecorated(false);
    list->setHeaderLabels(headings());
    for (const KeyLine& line : m_lines)
        new QTreeWidgetItem(list, {line.what, line.key, line.where});
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    list->setCurrentItem(list->topLevelItem(0));
    auto* print = new QPushButton(tr("Print…"), this);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(print, &QPushButton::clicked, this, &ShortcutSheet::print);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(print);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(list);
    column->addLayout(buttons);
    resize(560, 600);
}

void ShortcutSheet::print()
{
    QPrinter printer;
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        keyPage(m_lines)->print(&printer);
}

} // namespace ireg
