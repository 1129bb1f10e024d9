// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/keymap.h"

#include "ui/main/plainwords.h"
#include "ui/settings/windowsettings.h"

#include <QAction>

#include <algorithm>
#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array editingKeys{QKeySequence::Copy,
                                 QKeySequence::Cut,
                                 QKeySequence::Paste,
                                 QKeySequence::SelectAll,
                                 QKeySequence::Undo,
                                 QKeySequence::Redo,
                                 QKeySequence::MoveToNextWord,
                                 QKeySequence::MoveToPreviousWord,
                                 QKeySequence::SelectNextWord,
                                 QKeySequence::SelectPreviousWord,
                                 QKeySequence::MoveToStartOfDocument,
                                 QKeySequence::MoveToEndOfDocument,
                                 QKeySequence::SelectStartOfDocument,
                                 QKeySequence::SelectEndOfDocument,
                                 QKeySequence::DeleteStartOfWord,
                                 QKeySequence::DeleteEndOfWord};
/// Text fields of X11 know these beside the standard ones; two of them delete.
constexpr std::array furtherEditing{"Ctrl+E", "Ctrl+U", "Ctrl+H"};

bool editsText(const QKeySequence& key)
{
    const auto isStandard = [&key](QKeySequence::StandardKey standard) {
        return QKeySequence::keyBindings(standard).contains(key);
    };
    const QString text = key.toString(QKeySequence::PortableText);
    return std::ranges::any_of(editingKeys, isStandard)
        || std::ranges::find(
               furtherEditing, text, [](const char* one) { return QLatin1String(one); })
        != furtherEditing.end();
}

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

bool shareAKey(const QList<QKeySequence>& one, const QList<QKeySequence>& other)
{
    return std::ranges::any_of(one,
                               [&other](const QKeySequence& key) { return other.contains(key); });
}

QString place()
{
    return u"keys"_s;
}

/// Kept where a command is to have no key.
QString none()
{
    return u"none"_s;
}

} // namespace

Keymap::Keymap(WindowSettings& settings, QObject* parent) : QObject(parent), m_settings(settings) {}

std::optional<QString> reservedFor(const QKeySequence& key)
{
    if (key.isEmpty())
        return std::nullopt;
    const QString said = key.toString(QKeySequence::NativeText);
    const Qt::KeyboardModifiers held = key[0].keyboardModifiers();
    const Qt::Key pressed = key[0].key();
    const bool chord = held.testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!chord && !isFunctionKey(pressed))
        return Keymap::tr("%1 by itself is for typing; hold Ctrl or Alt with it.").arg(said);
    if (held == Qt::AltModifier && pressed >= Qt::Key_A && pressed <= Qt::Key_Z)
        return Keymap::tr("%1 opens a menu or goes to a field.").arg(said);
    if (pressed == Qt::Key_Return || pressed == Qt::Key_Enter || pressed == Qt::Key_Tab)
        return Keymap::tr("%1 belongs to forms and dialogs.").arg(said);
    if (editsText(key))
        return Keymap::tr("%1 is for editing text.").arg(said);
    return std::nullopt;
}

void Keymap::take(const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        if (!action->objectName().isEmpty())
            m_lines.push_back({action, action->shortcuts()});
    }
    apply();
    if (std::ranges::any_of(m_lines, &Line::kept))
        Q_EMIT changed(); // what they had before is in some hint already
}

std::optional<QKeySequence> Keymap::keptFor(const QString& command) const
{
    const QString text = m_settings.kept(place(), command);
    if (text == none())
        return QKeySequence();
    const auto key = QKeySequence::fromString(text, QKeySequence::PortableText);
    if (key.count() != 1 || key[0].key() == Qt::Key_unknown || key[0].key() == Qt::Key(0)
        || key.toString(QKeySequence::PortableText) != text || reservedFor(key))
        return std::nullopt;
    return key;
}

/// A kept key that another command answers to gives way, until no two are left that do.
void Keymap::apply()
{
    std::erase_if(m_lines, [](const Line& line) { return line.action.isNull(); });
    std::vector<QList<QKeySequence>> wanted;
    for (Line& line : m_lines) {
        const auto kept = keptFor(line.action->objectName());
        line.kept = kept.has_value();
        wanted.push_back(!kept                 ? line.usual
                             : kept->isEmpty() ? QList<QKeySequence>()
                                               : QList<QKeySequence>{*kept});
    }
    for (bool again = true; again;) {
        again = false;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            for (std::size_t other = 0; other < m_lines.size() && m_lines[i].kept; ++other) {
                if (m_lines[other].action->objectName() == m_lines[i].action->objectName()
                    || !shareAKey(wanted[i], wanted[other]))
                    continue;
                m_lines[i].kept = false;
                wanted[i] = m_lines[i].usual;
                again = true;
            }
        }
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i].action->setShortcuts(wanted[i]);
}

std::optional<QString> Keymap::holderOf(const QKeySequence& key, const QString& otherThan) const
{
    const auto found = std::ranges::find_if(m_lines, [&](const Line& line) {
        return line.action && line.action->objectName() != otherThan
            && line.action->shortcuts().contains(key);
    });
    if (found == m_lines.end())
        return std::nullopt;
    return tr("%1 is the key of “%2”; change that one first.")
        .arg(key.toString(QKeySequence::NativeText), plainWords(found->action->text()));
}

std::optional<QString> Keymap::change(const QString& command, const QKeySequence& key)
{
    const auto line = std::ranges::find_if(m_lines, [&command](const Line& one) {
        return one.action && one.action->objectName() == command;
    });
    if (line == m_lines.end())
        return tr("This key can’t be changed.");
    if (line->usual == QList<QKeySequence>{key})
        return reset(command);
    if (auto reserved = reservedFor(key))
        return reserved;
    if (auto holder = key.isEmpty() ? std::nullopt : holderOf(key, command))
        return holder;
    keep(command, key.isEmpty() ? none() : key.toString(QKeySequence::PortableText));
    return std::nullopt;
}

std::optional<QString> Keymap::reset(const QString& command)
{
    for (const Line& line : m_lines) {
        if (!line.action || line.action->objectName() != command)
            continue;
        for (const QKeySequence& key : line.usual) {
            // Two pages may share a usual key, since only one of them is in view.
            if (auto holder = isUsual(command) ? std::nullopt : holderOf(key, command))
                return holder;
        }
    }
    keep(command, {});
    return std::nullopt;
}

Keymap::Kept Keymap::resetAll()
{
    Kept kept;
    for (const Line& line : m_lines) {
        const QString command = line.action ? line.action->objectName() : QString();
        if (const QString text = m_settings.kept(place(), command);
            !command.isEmpty() && !text.isEmpty())
            kept[command] = text;
    }
    m_settings.forget(place());
    apply();
    Q_EMIT changed();
    return kept;
}

void Keymap::putBack(const Kept& kept)
{
    for (const auto& [command, text] : kept)
        m_settings.keep(place(), command, text);
    apply();
    Q_EMIT changed();
}

bool Keymap::isUsual(const QString& command) const
{
    return std::ranges::none_of(m_lines, [&command](const Line& line) {
        return line.action && line.kept && line.action->objectName() == command;
    });
}

void Keymap::keep(const QString& command, const QString& text)
{
    m_settings.keep(place(), command, text);
    apply();
    Q_EMIT changed();
}

} // namespace ireg
