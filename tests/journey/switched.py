#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""switched.py IREG WINDOW: the program itself is switched to another language, theme and size of text while every page
of it has been looked at; then it says and looks as one that is started so. The clock stands still meanwhile. Runs as
layouts.py does."""

import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from mouse import MouseJourney, has, kind
from layouts import Atspi, GLib
from realscreen import Screen

PAGES = "12345678"  # as Alt+1 and so on go to them
LARGER = 3  # steps of 10 %
STEADY = 0.2  # seconds without a change
LIKE = 0.005  # of all points; a cursor may blink, and another thing have the focus
UNLIKE = 0.5
SIZE_SAID = "Taille du texte"
NOW = "2026-03-10 10:20:30"
CLOCK = next((str(path) for path in Path("/usr/lib").glob("**/libfaketimeMT.so.1")), None)


class SwitchedJourney(MouseJourney):
    def __init__(self, ireg, window, folder):
        super().__init__(ireg, window, folder)
        self.screen = Screen()
        self.around.update(LD_PRELOAD=CLOCK, FAKETIME=NOW, DONT_FAKE_MONOTONIC="1")

    def begin(self):
        """In the language that is kept, English at first; with the pointer over nothing."""
        self.hand.move(self.screen.size)
        self.active = ""
        self.shown = subprocess.Popen([self.program, self.file], env=self.around, stderr=self.errors)
        self.until("the window", lambda: "journey" in self.active)

    def quit(self):
        self.press("ctrl+q")
        self.until("the end", lambda: self.shown.poll() is not None)

    def words(self):
        """What is in view, with its place in the window."""
        try:
            top = self.window()
            left, upper, *_ = self.box(top)
            found = []
            for node in self.walk(top):
                x, y, width, height = self.box(node)
                name = node.get_name() or ""
                if name or kind(node) != "label":  # one that says nothing is not seen
                    found.append((kind(node), name, x - left, y - upper, width, height))
            return found[1:]  # but for the window's own title
        except GLib.Error:
            return None  # it went while it was looked at

    def steady(self):
        """Once nothing moves any more."""
        picture = None

        def still():
            nonlocal picture
            time.sleep(STEADY)
            last, picture = picture, self.screen.picture()
            return picture == last and self.words()

        return self.until("a window that rests", still), picture

    def look(self, pages=PAGES):
        """These pages, and an incident's."""
        views = {}
        for page in pages:
            self.press(f"alt+{page}")
            views[f"page {page}"] = self.steady()
        self.press("alt+2")
        self.steady()
        self.press("Home", "Return")
        views["incident"] = self.steady()
        return views

    def command(self, words):
        self.field = None
        self.press("ctrl+k")
        self.until("the palette", self.on_entry)
        self.type(words)
        self.press("Return")
        self.until("the page", lambda: not self.on_entry())

    def on_entry(self):
        try:
            return self.field and self.field.get_role() == Atspi.Role.TEXT and has(self.field, Atspi.StateType.FOCUSED)
        except GLib.Error:
            return False

    def switch(self):
        self.command("dark")
        self.command("fran")
        self.press(*["ctrl+="] * LARGER)
        self.until("what is kept", lambda: re.search(r"zoom=130", self.settings()))
        self.until("nothing said of it any longer", lambda: not self.seen("label", SIZE_SAID))


def stale(live, fresh):
    """What either has alone."""
    left = list(fresh)
    more = [one for one in live if one not in left or left.remove(one)]
    return [f"not {one}" for one in more] + [f"but {one}" for one in left]


def main():
    if not CLOCK:
        print("libfaketime is not installed")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as folder:
        journey = SwitchedJourney(*sys.argv[1:3], folder)
        journey.use("us")
        subprocess.run([journey.ireg, "demo", journey.file], env=journey.around, check=True, stdout=subprocess.DEVNULL)
        try:
            journey.begin()
            before = journey.look("12")
            for page in PAGES:
                journey.press(f"alt+{page}")
            journey.switch()
            live = journey.look()
            journey.quit()
            journey.begin()
            fresh = journey.look()
        finally:
            journey.kill()
        faults = []
        for view, (words, picture) in before.items():
            assert len(stale(live[view][0], words)) > len(words) / 2, f"{view} says the same after a switch"
            assert Screen.unlike(live[view][1], picture) > UNLIKE, f"{view} looks the same after a switch"
        for view, (words, picture) in live.items():
            faults += [f"{view}: {one}" for one in stale(words, fresh[view][0])]
            differs = Screen.unlike(picture, fresh[view][1])
            print(f"{view}: {len(words)} things in view, {100 * differs:.2f} % of the points differ", flush=True)
            if differs > LIKE:
                faults.append(f"{view}: {100 * differs:.1f} % of the points differ")
        assert not faults, "\n" + "\n".join(faults)


if __name__ == "__main__":
    main()
