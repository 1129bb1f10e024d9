# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Takes pictures of the X display. Needs libX11; else the standard library only."""

import ctypes

ALL_PLANES = ctypes.c_ulong(-1 % (1 << 64)).value
Z_PIXMAP = 2
POINT = 4  # bytes


class Image(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int),
                ("format", ctypes.c_int), ("data", ctypes.c_void_p)]


class Screen:
    def __init__(self):
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.x.XDisplayWidth.argtypes = self.x.XDisplayHeight.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self.x.XGetImage.restype = ctypes.POINTER(Image)
        self.x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint,
                                     ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        self.x.XDestroyImage.argtypes = [ctypes.POINTER(Image)]
        self.display = self.x.XOpenDisplay(None)
        self.size = self.x.XDisplayWidth(self.display, 0), self.x.XDisplayHeight(self.display, 0)

    def picture(self):
        """All points, four bytes each, of a display of 24 bits."""
        width, height = self.size
        image = self.x.XGetImage(self.display, self.x.XDefaultRootWindow(self.display), 0, 0, width, height,
                                 ALL_PLANES, Z_PIXMAP)
        points = ctypes.string_at(image.contents.data, width * height * POINT)
        self.x.XDestroyImage(image)
        return points

    @staticmethod
    def unlike(one, other):
        """The share of the points in which two pictures differ; all of them where one is none."""
        if not one or not other:
            return 1
        if one == other:
            return 0
        ours, others = memoryview(one).cast("I"), memoryview(other).cast("I")
        return sum(a != b for a, b in zip(ours, others)) / len(ours)
