// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/realkeyboard.h"

#include <QProcess>

#include <array>
#include <map>

namespace ireg::test
{

using namespace Qt::StringLiterals;

namespace
{

// Of X11/keysymdef.h.
constexpr unsigned long shift = 0xffe1, control = 0xffe3, alt = 0xffe9, altGr = 0xfe03;
constexpr unsigned firstKey = 8, lastKey = 255;

unsigned long symbolOf(Qt::Key key)
{
    static const std::map<Qt::Key, unsigned long> named{{Qt::Key_Backspace, 0xff08},
                                                        {Qt::Key_Tab, 0xff09},
                                                        {Qt::Key_Return, 0xff0d},
                                                        {Qt::Key_Escape, 0xff1b},
                                                        {Qt::Key_Home, 0xff50},
                                                        {Qt::Key_Left, 0xff51},
                                                        {Qt::Key_Up, 0xff52},
                                                        {Qt::Key_Right, 0xff53},
                                                        {Qt::Key_Down, 0xff54},
                                                        {Qt::Key_PageUp, 0xff55},
                                                        {Qt::Key_PageDown, 0xff56},
                                                        {Qt::Key_End, 0xff57},
                                                        {Qt::Key_Insert, 0xff63},
                                                        {Qt::Key_Enter, 0xff8d},
                                                        {Qt::Key_Delete, 0xffff},
                                                        {Qt::Key_Menu, 0xff67}};
    if (const auto found = named.find(key); found != named.end())
        return found->second;
    if (key >= Qt::Key_F1 && key <= Qt::Key_F12)
        return 0xffbe + static_cast<unsigned long>(key - Qt::Key_F1);
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return static_cast<unsigned long>('a' + (key - Qt::Key_A));
    return key >= Qt::Key_Space && key <= Qt::Key_ydiaeresis ? static_cast<unsigned long>(key) : 0;
}

template <class Function> Function* resolved(QLibrary& library, const char* name)
{
    return reinterpret_cast<Function*>(library.resolve(name));
}

} // namespace

RealKeyboard::RealKeyboard()
{
    if (!m_x.load() || !m_test.load()) {
        m_missing = m_x.isLoaded() ? m_test.errorString() : m_x.errorString();
        return;
    }
    m_display = resolved<void*(const char*)>(m_x, "XOpenDisplay")(nullptr);
    if (!m_display)
        m_missing = u"there is no X display"_s;
}

RealKeyboard::~RealKeyboard()
{
    if (!m_display)
        return;
    if (!m_layout.isEmpty())
        setLayout(u"us"_s);
    resolved<int(void*)>(m_x, "XCloseDisplay")(m_display);
}

bool RealKeyboard::setLayout(const QString& name)
{
    if (QProcess::execute(u"setxkbmap"_s, {name}) != 0)
        return false;
    // What a connection knows of the keys is of when it was made.
    resolved<int(void*)>(m_x, "XCloseDisplay")(m_display);
    m_display = resolved<void*(const char*)>(m_x, "XOpenDisplay")(nullptr);
    m_layout = name;
    return m_display != nullptr;
}

std::optional<RealKeyboard::Place> RealKeyboard::placeOf(Qt::Key key) const
{
    const unsigned long wanted = symbolOf(key);
    auto& x = const_cast<QLibrary&>(m_x);
    auto* symbolAt = resolved<unsigned long(void*, unsigned char, int, int)>(x,
                                                                             "XkbKeycodeToKeysym");
    for (int level = 0; wanted != 0 && level < 4; ++level) {
        for (unsigned code = firstKey; code <= lastKey; ++code) {
            if (symbolAt(m_display, static_cast<unsigned char>(code), 0, level) == wanted)
                return Place{code, level};
        }
    }
    return std::nullopt;
}

std::optional<Qt::Key> RealKeyboard::keyAt(const Place& place) const
{
    auto& x = const_cast<QLibrary&>(m_x);
    auto* symbolAt = resolved<unsigned long(void*, unsigned char, int, int)>(x,
                                                                             "XkbKeycodeToKeysym");
    const unsigned long symbol = symbolAt(
        m_display, static_cast<unsigned char>(place.key), 0, place.level);
    if (symbol < 0x20 || symbol > 0xff)
        return std::nullopt;
    return static_cast<Qt::Key>(QChar(static_cast<char16_t>(symbol)).toUpper().unicode());
}

RealKeyboard::Place RealKeyboard::placeOfDigit(int digit)
{
    return {static_cast<unsigned>(10 + (digit + 9) % 10), 0};
}

unsigned RealKeyboard::keyOf(unsigned long symbol) const
{
    auto& x = const_cast<QLibrary&>(m_x);
    return resolved<unsigned char(void*, unsigned long)>(x, "XKeysymToKeycode")(m_display, symbol);
}

void RealKeyboard::send(unsigned key, bool down)
{
    resolved<int(void*, unsigned, int, unsigned long)>(m_test, "XTestFakeKeyEvent")(
        m_display, key, down ? 1 : 0, 0);
}

void RealKeyboard::press(const Place& place, Qt::KeyboardModifiers held)
{
    const std::array<std::pair<bool, unsigned long>, 4> modifiers{
        {{held.testFlag(Qt::ControlModifier), control},
         {held.testFlag(Qt::AltModifier), alt},
         {held.testFlag(Qt::ShiftModifier) || (place.level & 1) != 0, shift},
         {(place.level & 2) != 0, altGr}}};
    for (const auto& [needed, symbol] : modifiers) {
        if (needed)
            send(keyOf(symbol), true);
    }
    send(place.key, true);
    send(place.key, false);
    for (const auto& [needed, symbol] : modifiers) {
        if (needed)
            send(keyOf(symbol), false);
    }
    resolved<int(void*, int)>(m_x, "XSync")(m_display, 0);
}

} // namespace ireg::test
