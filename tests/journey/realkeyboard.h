// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeyCombination>
#include <QLibrary>
#include <QString>

#include <optional>

namespace ireg::test
{

/// The keyboard of the X display under a layout of choice: what is pressed goes the whole way, by
/// the server and its keymap, as it does from a person's hands.
class RealKeyboard final
{
public:
    /// Where a character lies: its key, and what has to be held to type it.
    struct Place
    {
        unsigned key = 0;
        int level = 0; ///< 0: the key alone, 1: with Shift, 2: with AltGr, 3: with both
    };

    RealKeyboard();
    ~RealKeyboard();
    RealKeyboard(const RealKeyboard&) = delete;
    RealKeyboard& operator=(const RealKeyboard&) = delete;

    /// Why nothing can be pressed here; empty where it can.
    QString missing() const { return m_missing; }
    bool setLayout(const QString& name);
    /// As the name of its layout says it, `us` and the like.
    const QString& layout() const { return m_layout; }
    std::optional<Place> placeOf(Qt::Key key) const;
    /// What is typed there, as Qt names a key without a shortcut of its own; none for other signs.
    std::optional<Qt::Key> keyAt(const Place& place) const;
    /// The key in the row of digits that 0 to 9 stand on, whatever it types.
    static Place placeOfDigit(int digit);
    void press(const Place& place, Qt::KeyboardModifiers held);

private:
    void send(unsigned key, bool down);
    unsigned keyOf(unsigned long symbol) const;

    QLibrary m_x{QStringLiteral("X11"), 6}, m_test{QStringLiteral("Xtst"), 6};
    void* m_display = nullptr;
    QString m_missing, m_layout;
};

} // namespace ireg::test
