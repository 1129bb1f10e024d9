// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/main/helptopics.h"
#include "ui/main/palettesearch.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

namespace ireg
{

/// One box over everything that can be done or found: commands, records, help. It lies over the
/// window, and gives the focus back to where it was.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    struct Sources
    {
        QList<QAction*> actions;
        RegisterThread* thread = nullptr; ///< null: no register is open
        std::vector<HelpTopic> help;
    };

    explicit CommandPalette(QWidget* window);
    void open(Sources sources);
    /// Closes it; the focus goes back to where it was.
    void leave();

Q_SIGNALS:
    void recordRequested(ireg::RecordRef record);
    void helpRequested(const QString& topic);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A line, and what Enter does with it.
    struct Entry
    {
        QString title, detail, key;
        std::function<void()> run; ///< null: it can't be run now, and the detail says why
        int score = 0;
        bool loose = false;
    };
    void build();
    void ask();
    bool isAsking() const;
    void show(const std::vector<FoundRecord>& records);
    std::vector<Entry> commands() const;
    std::vector<Entry> topics();
    std::vector<Entry> recordsOf(const RecordType& type);
    void addGroup(const QString& head, std::vector<Entry> entries);
    void fill();
    void move(int step);
    void choose(int row);
    void run();
    void place();
    void retranslate();

    Sources m_sources;
    PaletteSearch m_search;
    std::vector<FoundRecord> m_records;
    std::vector<Entry> m_entries; ///< by the row's number in the list
    QPointer<QWidget> m_before;
    QTimer m_pause;
    QLineEdit* m_typed = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_foot = nullptr;
    bool m_runsWhenFound = false; ///< Enter came before the answer
    bool m_moved = false;         ///< somebody chose a line, which stays chosen when more is found
};

} // namespace ireg
