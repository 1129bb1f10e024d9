#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""layouts.py IREG WINDOW: the program itself on a display with a window manager, driven by the keys of a keyboard
as people have them: us, fr and de. What became of it is read from the file by `ireg`, and what was looked at from
what a screen reader is told. Runs under dbus-run-session and with a display; ends with 77 where there is no AT-SPI."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError):
    print("no AT-SPI here: gir1.2-atspi-2.0 is not installed")
    sys.exit(77)

from realkeys import Keyboard

PATIENCE = 30
# What lies elsewhere on another board, and what is there at all on one only.
LETTERS = "aqwzym AQWZYM 0123456789 ,;:.!?-_()' éèçà äöüß"
MOST_CHORDS = 8
DRAFT = "half of a draft"
EVERY_STAGE = ["contain", "evaluate", "notify", "review", "monitor", "closed"]


class Journey:
    def __init__(self, ireg, window, folder):
        self.ireg, self.program, self.folder = ireg, window, Path(folder)
        self.file = self.folder / "journey.ireg"
        self.around = dict(os.environ, XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder, XDG_STATE_HOME=folder,
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1", IREG_USER="Sam Okoro")
        self.keys = Keyboard()
        self.focused = self.field = None
        self.errors = open(self.folder / "errors.txt", "wb+")
        self.shown = None
        self.active = self.row = ""
        self.written = 0
        self.listener = Atspi.EventListener.new(self.heard)
        for event in ("object:state-changed:focused", "object:text-changed:insert", "window:activate"):
            self.listener.register(event)

    def heard(self, event):
        try:
            if event.type.startswith("window:activate"):
                self.active = event.source.get_name()
            elif event.type.startswith("object:text-changed"):
                self.written += event.detail2
            elif event.detail1 and event.source.get_role() in (Atspi.Role.TABLE_CELL, Atspi.Role.LIST_ITEM):
                self.row = event.source.get_name()  # told by a list that has no focus, too
            elif event.detail1:
                self.field, self.focused = event.source, event.source.get_name() or ""
        except GLib.Error:
            pass  # it went as it was told of

    def until(self, what, question):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            while GLib.MainContext.default().iteration(False):
                pass
            found = question()
            if found:
                return found
            time.sleep(0.01)
        raise AssertionError(f"{self.layout}: waited in vain for {what}; in “{self.active}”, on “{self.focused}”; "
                             f"{json.dumps(self.told('list'))[:500]}")

    def told(self, command, *words):
        done = subprocess.run([self.ireg, command, self.file, *words, "--json"], env=self.around, capture_output=True,
                              check=True)
        return json.loads(done.stdout)

    def incidents(self):
        return {one["title"]: one for one in self.told("list")}

    def start(self):
        self.active, self.focused = "", None
        self.shown = subprocess.Popen([self.program, "--language", "en", self.file], env=self.around,
                                      stderr=self.errors)
        self.until("the window", lambda: "journey" in self.active)

    def use(self, layout):
        self.layout = layout
        self.keys.use(layout)

    def press(self, *chords):
        for chord in chords:
            self.keys.press(chord)

    def on(self, name):
        """Until what has the focus is called so."""
        self.until(name, lambda: (self.focused or "").startswith(name) or self.row.startswith(name))

    def type(self, text):
        """Until it is there: with a screen reader Qt takes letters round by the message bus, and no shortcut."""
        self.written = 0
        self.keys.type(text)
        self.until(f"“{text}”", lambda: self.written >= len(text))

    def press_to(self, chord, name):
        """Until what the chord led to is called so."""
        self.focused, self.row = None, ""
        self.press(chord)
        self.on(name)

    def tab_to(self, name, most=30):
        passed = []
        for _ in range(most):
            passed.append(self.focused)
            if self.focused and self.focused.startswith(name):
                return
            before, self.focused = self.focused, None
            self.press("Tab")
            self.until(f"what comes after {before}", lambda: self.focused is not None)
        raise AssertionError(f"{self.layout}: no {name} by Tab, only {passed}")

    def typable(self, text):
        return "".join(one for one in text if self.keys.can_type(one)).strip()

    def log(self):
        """In three chords beside what is typed."""
        title = self.typable(f"{self.layout} {LETTERS}")
        self.keys.chords = 0
        self.press("ctrl+n")
        self.until("quick log", lambda: self.active.startswith("Log incident"))
        self.type(title)
        self.press("alt+2", "ctrl+Return")
        self.until("what was logged", lambda: title in self.incidents())
        assert self.keys.chords <= MOST_CHORDS, self.keys.chords
        logged = self.incidents()[title]
        assert logged["kind"] == "service-interruption", logged["kind"]
        self.until("the incident", lambda: "journey" in self.active)
        return logged["reference"]


    def write_down(self, ref):
        """What was done, an action, two facts of Assess."""
        note, action, summary = (self.typable(f"{what} {LETTERS}") for what in ("Note", "Action", "Summary"))
        self.press_to("ctrl+t", "What happened")
        self.type(note)
        self.press_to("ctrl+Return", "Timeline")
        self.press_to("ctrl+shift+a", "Title")
        self.type(action)
        self.press_to("ctrl+Return", "Actions")
        self.press_to("ctrl+2", ("Contain:", "○"))  # what is to do, or the line of it that was left
        self.press("ctrl+1", "Home")
        self.press_to("Return", "Undecided")
        self.press("Down")
        self.tab_to("Summary")
        self.type(summary)
        self.press("Tab")
        self.until("the facts", lambda: self.told("show", ref)["summary"] == summary)
        shown = self.told("show", ref)
        assert shown["disposition"] == "confirmed", shown["disposition"]
        assert [one["text"] for one in shown["timeline"]] == [note], shown["timeline"]
        assert [one["title"] for one in shown["actions"]] == [action], shown["actions"]

    def go_on(self, ref, states):
        """With a reason wherever facts are missing."""
        def state():
            shown = self.told("show", ref)
            return shown["status"] if shown["status"] == "closed" else shown["stage"]

        for wanted in states:
            self.focused, self.row = None, ""
            self.press("ctrl+shift+Return")
            self.until("an answer", lambda: (self.focused or "").startswith("Reason") or state() == wanted)
            if state() != wanted:
                self.type(self.typable("Nothing more to say é"))
                self.press("Return")
            self.until(wanted, lambda: state() == wanted)
            if wanted != "closed":
                self.on(("○", wanted.capitalize()))

    def change_several(self):
        """An owner for all that are listed, and taken back at once."""
        self.press_to("alt+2", "Incidents")
        self.row = ""
        self.press("Up", "Up", "shift+Down", "shift+Down")
        self.until("the oldest", lambda: "-0001" in self.row)
        self.press("ctrl+shift+m")
        self.until("what is changed", lambda: self.active.startswith("Change 3 incidents"))
        self.tab_to("Owner")
        self.press("Tab")
        self.type("Odo Larkspindle")

        def changed():
            if self.active.startswith("Change"):
                self.press("Return")  # it is heard once what will change is said
            return {one["owner"] for one in self.told("list")} == {"Odo Larkspindle"}

        self.until("three owners", changed)
        self.until("the list", lambda: "journey" in self.active)
        self.press("ctrl+z")
        self.until("the owners of before", lambda: {one["owner"] for one in self.told("list")} == {None})

    def settings(self):
        kept = self.folder / "incident-register/window.ini"
        return kept.read_text(encoding="utf-8") if kept.exists() else ""

    def arrange(self):
        """A view under a name, a column less, half of what happened."""
        self.press_to("ctrl+f", "Filter the register")
        self.type("aqwz")
        self.tab_to("View:")
        self.press("space")
        self.press_to("Up", "Keep this view")
        self.press_to("Return", "The view’s name")
        self.type("Morning")
        self.press_to("Return", "View: Morning")
        self.until("the view", lambda: "Morning" in self.settings())
        self.tab_to("Incidents")
        before = self.settings()
        self.press("shift+F10")
        self.press_to("Up", "Columns")
        self.press_to("Right", "Reference")
        self.press("Return")
        self.until("the columns", lambda: self.settings() != before)
        self.press("ctrl+n")
        self.until("quick log", lambda: self.active.startswith("Log incident"))
        self.type(DRAFT)
        self.until("the draft", lambda: DRAFT.encode() in self.file.read_bytes())

    def find_again(self):
        self.press("ctrl+n")
        self.until("quick log", lambda: self.active.startswith("Log incident"))
        self.until("the draft", lambda: self.field_text() == DRAFT)
        self.press("Escape")
        self.until("the window", lambda: "journey" in self.active)
        self.press_to("alt+2", "Incidents")
        self.press_to("ctrl+f", "Filter the register")
        self.tab_to("View: Morning")
        self.tab_to("Incidents")
        self.press("Right")
        self.until("the first column that is left", lambda: self.row.startswith("Severity"))
        self.row = ""
        self.press("Left", "Left", "Down")  # on to the row below: nothing lies before that column
        self.until("the row below", lambda: self.row)
        assert self.row.startswith("Severity"), self.row

    def field_text(self):
        try:
            return Atspi.Text.get_text(self.field, 0, -1) if self.field else None
        except GLib.Error:
            return None

    def said(self):
        """What Qt says of keys and of all else."""
        self.errors.seek(0)
        return self.errors.read().decode("utf-8", "replace")

    def kill(self):
        self.shown.send_signal(signal.SIGKILL)
        self.shown.wait()


def main():
    with tempfile.TemporaryDirectory() as folder:
        journey = Journey(*sys.argv[1:3], folder)
        journey.use("us")
        subprocess.run([journey.ireg, "new", journey.file, "--organisation", "Example", "--zone", "Europe/Paris"],
                       env=journey.around, check=True, stdout=subprocess.DEVNULL)
        try:
            journey.start()
            for layout in ("us", "fr", "de"):
                journey.use(layout)
                ref = journey.log()
                journey.write_down(ref)
                journey.go_on(ref, EVERY_STAGE if layout == "fr" else EVERY_STAGE[:1])
                print(f"{layout}: logged, written down and gone on by {journey.keys.chords} chords", flush=True)
            journey.change_several()
            journey.arrange()
            journey.kill()
            journey.start()
            journey.find_again()
        finally:
            journey.keys.use("us")
            journey.kill()
        said = journey.said()
        print(said)
        assert "Ambiguous shortcut" not in said


if __name__ == "__main__":
    main()
