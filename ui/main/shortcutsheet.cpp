// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/shortcutsheet.h"

#include "ui/main/keymap.h"
#include "ui/main/plainwords.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/keyedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <iterator>

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
    FurtherKey{QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Add a why beside"),
               "Return",
               QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Why-tree")},
    FurtherKey{QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Ask why beneath"),
               "Shift+Return",
               QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Why-tree")},
    FurtherKey{QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Change the why"),
               "F2",
               QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Why-tree")},
    FurtherKey{QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Mark as root, or not"),
               "R",
               QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Why-tree")},
    FurtherKey{QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Remove the why"),
               "Del",
               QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Why-tree")},
    FurtherKey{QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Move the why"),
               "Ctrl+Left … Ctrl+Right",
               QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Why-tree")},
    FurtherKey{QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Hold the review meeting"),
               "F11",
               QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Incident")},
    FurtherKey{QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Next step, step before"),
               "PgDown … PgUp",
               QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Review meeting")},
    FurtherKey{QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Make an action of the line"),
               "A",
               QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Review meeting")},
    FurtherKey{QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Make a lesson of the line"),
               "L",
               QT_TRANSLATE_NOOP("ireg::ShortcutSheet", "Review meeting")},
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

constexpr int usualHeight = 600;
constexpr int roomAside = 96; // frame, scroll bar and cells' margins

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
        if (!action->isSeparator())
            lines.push_back({plainWords(action->text()),
                             keys.join(QStringLiteral(", ")),
                             menuOf(*action),
                             action->objectName()});
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

std::unique_ptr<QTextDocument> keyPage(const std::vector<KeyLine>& all)
{
    std::vector<KeyLine> lines;
    std::ranges::copy_if(
        all, std::back_inserter(lines), [](const KeyLine& line) { return !line.key.isEmpty(); });
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

ShortcutSheet::ShortcutSheet(const QList<QAction*>& actions, Keymap& keys, QWidget* parent)
    : QDialog(parent), m_actions(actions.begin(), actions.end()), m_keys(keys)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setSizeGripEnabled(true);
    auto* column = new QVBoxLayout(this);
    m_bar = new MessageBar(this);
    column->addWidget(m_bar);
    buildList();
    buildEditing();
    buildButtons();
    fill();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
    const int width = m_list->header()->length() + scaled(roomAside);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    resize(QSize(width, scaled(usualHeight)).boundedTo(largestDialog(*this)));
}

void ShortcutSheet::buildList()
{
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels(headings());
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutSheet::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_edit->setFocus(); });
    layout()->addWidget(m_list);
}

void ShortcutSheet::buildEditing()
{
    m_label = new QLabel(this);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_edit = new KeyEdit(this);
    m_edit->setPlaceholderText(tr("Press the new key; Delete for none"));
    m_reset = new QPushButton(tr("Usual key"), this);
    m_reset->setAutoDefault(false);
    connect(m_edit, &KeyEdit::chosen, this, &ShortcutSheet::change);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const KeyLine* line = chosen())
            say(m_keys.reset(line->command));
    });
    auto* row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_reset);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_label);
    column->addLayout(row);
}

void ShortcutSheet::buildButtons()
{
    m_resetAll = new QPushButton(tr("All usual keys"), this);
    auto* print = new QPushButton(tr("Print…"), this);
    auto* close = new QPushButton(tr("Close"), this);
    for (QPushButton* button : {m_resetAll, print, close})
        button->setAutoDefault(false); // Return goes from a line to its key
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutSheet::resetAll);
    connect(m_bar, &MessageBar::actionRequested, this, [this] {
        m_keys.putBack(m_before);
        say(std::nullopt);
    });
    connect(print, &QPushButton::clicked, this, &ShortcutSheet::print);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_resetAll);
    buttons->addStretch(1);
    buttons->addWidget(print);
    buttons->addWidget(close);
    static_cast<QVBoxLayout*>(layout())->addLayout(buttons);
}

/// The row in hand stays.
void ShortcutSheet::fill()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    QList<QAction*> present;
    for (const QPointer<QAction>& action : m_actions) {
        if (action)
            present.append(action);
    }
    m_lines = keyLines(present);
    QSignalBlocker quiet(m_list); // without a row the key field would lose the focus
    m_list->clear();
    for (const KeyLine& line : m_lines) {
        auto* item = new QTreeWidgetItem(m_list, {line.what, line.key, line.where});
        QFont font = m_list->font();
        font.setBold(!m_keys.isUsual(line.command));
        item->setFont(1, font);
    }
    m_list->setCurrentItem(m_list->topLevelItem(std::max(0, row)));
    quiet.unblock();
    showChosen();
}

const KeyLine* ShortcutSheet::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_lines[static_cast<std::size_t>(row)];
}

void ShortcutSheet::showChosen()
{
    const KeyLine* line = chosen();
    const bool free = line && !line->command.isEmpty();
    m_label->setText(!line      ? QString()
                         : free ? tr("Key of “%1”").arg(line->what)
                                : tr("“%1” has this key in every list, form or dialog of its kind; "
                                     "it can’t be changed.")
                                      .arg(line->what));
    m_edit->setAccessibleName(m_label->text());
    m_edit->setText(line ? line->key : QString());
    m_edit->setEnabled(free);
    m_reset->setEnabled(free && !m_keys.isUsual(line->command));
}

void ShortcutSheet::change(const QKeySequence& key)
{
    if (const KeyLine* line = chosen())
        say(m_keys.change(line->command, key));
}

/// A key that was refused is said and leaves all as it is.
void ShortcutSheet::say(const std::optional<QString>& problem)
{
    if (problem) {
        m_bar->show(*problem, MessageBar::Tone::Problem);
        return;
    }
    m_bar->hide();
    fill();
}

void ShortcutSheet::resetAll()
{
    m_before = m_keys.resetAll();
    say(std::nullopt);
    if (!m_before.empty())
        m_bar->showBanner(
            tr("All commands have their usual keys again."), MessageBar::Tone::Notice, tr("Undo"));
}

void ShortcutSheet::print()
{
    QPrinter printer;
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        keyPage(m_lines)->print(&printer);
}

} // namespace ireg
