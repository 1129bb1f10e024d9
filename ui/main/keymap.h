// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <map>
#include <optional>
#include <vector>

class QAction;

namespace ireg
{

class WindowSettings;

/// The keys of commands as a person wants them, kept by the command's name, which is its object
/// name. What the settings hold that is no key, or the key of another command, counts for nothing.
class Keymap final : public QObject
{
    Q_OBJECT

public:
    explicit Keymap(WindowSettings& settings, QObject* parent = nullptr);
    /// From now on these answer to what is kept for them; the keys they have are the usual ones.
    void take(const QList<QAction*>& actions);
    /// Nothing, or the sentence that says why not. An empty key: none.
    std::optional<QString> change(const QString& command, const QKeySequence& key);
    std::optional<QString> reset(const QString& command);
    /// Commands and what was kept for them.
    using Kept = std::map<QString, QString>;
    /// Gives what it took away.
    Kept resetAll();
    void putBack(const Kept& kept);
    bool isUsual(const QString& command) const;

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        QPointer<QAction> action;
        QList<QKeySequence> usual;
        bool kept = false;
    };
    std::optional<QKeySequence> keptFor(const QString& command) const;
    std::optional<QString> holderOf(const QKeySequence& key, const QString& otherThan) const;
    void keep(const QString& command, const QString& text);
    void apply();

    WindowSettings& m_settings;
    std::vector<Line> m_lines;
};

/// Why no command can have this key, as it types or edits text; nothing where one can.
std::optional<QString> reservedFor(const QKeySequence& key);

} // namespace ireg
