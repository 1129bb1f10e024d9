#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""mouse.py IREG WINDOW: the program itself on a display with a window manager, driven by the pointer.
Runs as layouts.py does."""

import json
import re
import subprocess
import sys
import time
import tempfile

from layouts import Atspi, GLib, Journey
from realpointer import RIGHT, Pointer

ROW = "INC-2026-0010"  # waits for a notice
SHOWN = (Atspi.StateType.SHOWING, Atspi.StateType.VISIBLE)
NAME = "Pim Tallowick"
WIDER, ASIDE = 40, 80  # pixels


def kind(node):
    return node.get_role_name()


def has(node, state):
    return node.get_state_set().contains(state)


class MouseJourney(Journey):
    def __init__(self, ireg, window, folder):
        super().__init__(ireg, window, folder)
        self.hand = Pointer()

    def walk(self, node=None):
        """All that is in view, from the window down."""
        node = node or self.window()
        yield node
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child and all(has(child, state) for state in SHOWN):
                yield from self.walk(child)

    def window(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(i)
            if program and program.get_process_id() == self.shown.pid:
                tops = [program.get_child_at_index(one) for one in range(program.get_child_count())]
                return next((top for top in tops if has(top, Atspi.StateType.ACTIVE)), tops[0])
        raise AssertionError("the program is gone")

    def seen(self, role, name):
        """The first one in view, or none."""
        try:
            return next((node for node in self.walk() if kind(node) == role and node.get_name().startswith(name)), None)
        except GLib.Error:
            return None  # it went while it was looked at

    def find(self, role, name):
        return self.until(f"{role} “{name}”", lambda: self.seen(role, name))

    @staticmethod
    def box(node):
        node.clear_cache()
        area = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
        return area.x, area.y, area.width, area.height

    def middle(self, role, name):
        x, y, width, height = self.box(self.find(role, name))
        return x + width / 2, y + height / 2

    def click(self, role, name, **how):
        self.hand.click(self.middle(role, name), **how)

    def left(self, role, name):
        return self.box(self.find(role, name))[0]

    def look_through(self):
        """A row, a chip, and what lies under the right button."""
        self.click("list item", "Register")
        self.find("label", "12 of 12")
        self.row = ""
        self.click("table cell", f"Reference: {ROW}")
        self.until("the row", lambda: ROW in self.row)
        self.click("check box", "Show only: Open")
        self.find("label", "7 of 12")
        self.click("check box", "Show only: Open")
        self.find("label", "12 of 12")
        self.click("table cell", f"Reference: {ROW}", button=RIGHT)
        self.press_to("Up", "Columns")  # the last one of the menu, which no window is told to have
        self.press("Escape", "Escape")

    def arrange_columns(self):
        """Another order and another width, which are kept."""
        head = "table column header"
        x, y = self.middle(head, "Owner")
        self.hand.drag((x, y), (self.left(head, "Stage") + 4, y))
        self.until("the other order", lambda: self.left(head, "Owner") < self.left(head, "Stage"))
        x, y, width, height = self.box(self.find(head, "Severity"))
        edge = (x + width - 1, y + height / 2)
        self.hand.drag(edge, (edge[0] + WIDER, edge[1]))
        self.until("the other width", lambda: abs(self.box(self.find(head, "Severity"))[2] - width - WIDER) < 4)
        self.until("what is kept", lambda: re.search(r"owner.*stage", self.settings().lower(), re.S))

    def open_row(self):
        def look():
            return next((node for node in self.walk() if kind(node) == "table cell" and ROW in node.get_name()), None)
        def opened():
            """Rows move while the list is still being filled."""
            x, y, width, height = self.box(self.until("the row", look))
            self.hand.click((x + width / 2, y + height / 2), times=2)
            for _ in range(20):
                if self.seen("push button", "Register"):
                    return True
                time.sleep(0.1)
            return False
        self.until("push button “Register”", opened)

    def work(self):
        """A stage, a field, a choice that the wheel passes over, the handle in the middle."""
        self.open_row()
        self.click("radio button", "Stage 2 of 6")
        self.until("Contain", lambda: has(self.find("radio button", "Stage 2 of 6"), Atspi.StateType.CHECKED))
        self.click("radio button", "Stage 4 of 6")
        self.click("text", "Notification decided by")
        self.on("Notification decided by")
        self.type(NAME)
        self.click("text", "Reason for the decision")
        self.until("what was typed", lambda: NAME in json.dumps(self.told("show", ROW)))
        chosen = json.dumps(self.told("show", ROW))
        place = self.middle("combo box", "Yes")
        self.hand.wheel(place, 2)
        self.until("the page to be scrolled", lambda: self.middle("combo box", "Yes")[1] < place[1] - 10)
        self.hand.wheel(place, -4)
        assert json.dumps(self.told("show", ROW)) == chosen, "the wheel has changed a choice"
        before, y = self.left("label", "Clocks"), self.middle("label", "Clocks")[1]
        edge = before - 14
        self.hand.drag((edge, y), (edge - ASIDE, y))
        self.until("the handle", lambda: abs(before - ASIDE - self.left("label", "Clocks")) < 6)


def main():
    with tempfile.TemporaryDirectory() as folder:
        journey = MouseJourney(*sys.argv[1:3], folder)
        journey.use("us")
        subprocess.run([journey.ireg, "demo", journey.file], env=journey.around, check=True, stdout=subprocess.DEVNULL)
        try:
            journey.start()
            for step in (journey.look_through, journey.arrange_columns, journey.work):
                step()
                print(f"{step.__name__}: done", flush=True)
        finally:
            journey.kill()


if __name__ == "__main__":
    main()
