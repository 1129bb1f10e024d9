# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Moves the pointer of the X display and presses its buttons, as a hand on a mouse does. Needs what realkeys needs."""

import ctypes
import time

LEFT, RIGHT, WHEEL_UP, WHEEL_DOWN = 1, 3, 4, 5
STEP = 0.01  # seconds; a hand is slower, and a drag that is one jump is none


class Pointer:
    def __init__(self):
        self.x = ctypes.CDLL("libX11.so.6")
        self.test = ctypes.CDLL("libXtst.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self.test.XTestFakeMotionEvent.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int, ctypes.c_int,
                                                   ctypes.c_ulong]
        self.test.XTestFakeButtonEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self.display = self.x.XOpenDisplay(None)

    def move(self, place):
        self.test.XTestFakeMotionEvent(self.display, -1, round(place[0]), round(place[1]), 0)
        self.x.XSync(self.display, 0)
        time.sleep(STEP)

    def _button(self, button, down):
        self.test.XTestFakeButtonEvent(self.display, button, down, 0)
        self.x.XSync(self.display, 0)

    def click(self, place, button=LEFT, times=1):
        self.move(place)
        for _ in range(times):
            self._button(button, 1)
            self._button(button, 0)

    def wheel(self, place, clicks):
        """Down, or up where there are less than none."""
        self.click(place, WHEEL_DOWN if clicks > 0 else WHEEL_UP, abs(clicks))

    def drag(self, start, end, steps=12):
        self.move(start)
        self._button(LEFT, 1)
        for i in range(1, steps + 1):
            self.move((start[0] + (end[0] - start[0]) * i / steps, start[1] + (end[1] - start[1]) * i / steps))
        self._button(LEFT, 0)
