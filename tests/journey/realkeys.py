# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Presses the keys of the X display that a person has under the hands: by their place on the board, through the
server's keymap. Needs libX11, libXtst (of at-spi2-core) and setxkbmap (of xvfb); else the standard library only."""

import ctypes
import subprocess

SYMBOLS = {"Return": 0xFF0D, "Tab": 0xFF09, "Escape": 0xFF1B, "Down": 0xFF54, "Up": 0xFF52, "Home": 0xFF50,
           "End": 0xFF57, "Delete": 0xFFFF, "space": 0x20, "F2": 0xFFBF, "F5": 0xFFC2, "F10": 0xFFC7, "Right": 0xFF53, "Left": 0xFF51}
HELD = {"ctrl": 0xFFE3, "shift": 0xFFE1, "alt": 0xFFE9}
ALT_GR = 0xFE03
FIRST_KEY, LAST_KEY = 8, 255


class Keyboard:
    def __init__(self):
        self.x = ctypes.CDLL("libX11.so.6")
        self.test = ctypes.CDLL("libXtst.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XkbKeycodeToKeysym.restype = ctypes.c_ulong
        self.x.XkbKeycodeToKeysym.argtypes = [ctypes.c_void_p, ctypes.c_ubyte, ctypes.c_int, ctypes.c_int]
        self.x.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self.x.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self.test.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self.display = None
        self.chords = 0

    def use(self, layout):
        subprocess.run(["setxkbmap", layout], check=True)
        if self.display:
            self.x.XCloseDisplay(self.display)
        # What a connection knows of the keys is of when it was made.
        self.display = self.x.XOpenDisplay(None)
        self.places = {}
        for level in range(3, -1, -1):
            for key in range(LAST_KEY, FIRST_KEY - 1, -1):
                self.places[self.x.XkbKeycodeToKeysym(self.display, key, 0, level)] = (key, level)

    def place(self, symbol):
        return self.places[symbol]

    def can_type(self, letter):
        return self.symbol(letter) in self.places

    @staticmethod
    def symbol(letter):
        code = ord(letter)
        return code if code < 0x100 else 0x1000000 + code

    def _send(self, key, held):
        held = [self.place(symbol)[0] for symbol in held]
        for one in held:
            self.test.XTestFakeKeyEvent(self.display, one, 1, 0)
        self.test.XTestFakeKeyEvent(self.display, key, 1, 0)
        self.test.XTestFakeKeyEvent(self.display, key, 0, 0)
        for one in reversed(held):
            self.test.XTestFakeKeyEvent(self.display, one, 0, 0)
        self.x.XSync(self.display, 0)

    def press(self, chord):
        """ctrl+shift+Return, alt+2: a digit is the key that has its place in the row, whatever that types."""
        *held, name = chord.split("+")
        if name.isdigit():
            key, level = 10 + (int(name) + 9) % 10, 0
        else:
            key, level = self.place(SYMBOLS.get(name) or self.symbol(name))
        symbols = [HELD[one] for one in held]
        if level & 1 and HELD["shift"] not in symbols:
            symbols.append(HELD["shift"])
        self._send(key, symbols + [ALT_GR] * (level >> 1))
        self.chords += 1

    def type(self, text):
        for letter in text:
            key, level = self.place(self.symbol(letter))
            self._send(key, [HELD["shift"]] * (level & 1) + [ALT_GR] * (level >> 1))
