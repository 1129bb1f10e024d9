#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Walks the window as a screen reader hears it: over AT-SPI, on a message bus of its own.

walk.py IREG WINDOW: on every page of the demo, in English and light, in French and dark, and in every
part of an incident, what can take the focus has a name and a role. Runs under dbus-run-session and
with a display; ends with 77 where this machine has no AT-SPI to ask.
"""
import os
import subprocess
import sys
import tempfile
import time

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError):
    print("no AT-SPI here: gir1.2-atspi-2.0 is not installed")
    sys.exit(77)

PATIENCE = 30
RETURN = 0xFF0D
LIST_PAGE = "Register"
# Its own parts are what is walked; what a table or a list holds is asked for as far as it shows.
MOST_CHILDREN, MOST_CELLS = 40, 10
LISTS = (Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE, Atspi.Role.LIST)
NO_ROLE = (Atspi.Role.INVALID, Atspi.Role.UNKNOWN)


def children(node):
    most = MOST_CELLS if node.get_role() in LISTS else MOST_CHILDREN
    for index in range(min(node.get_child_count(), most)):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def walk(node, path=()):
    """Everything below the node that shows, with the names of what it stands in."""
    here = path + ((node.get_name() or node.get_role_name()),)
    yield node, here
    for child in children(node):
        if child.get_role() != Atspi.Role.MENU_BAR and child.get_state_set().contains(
                Atspi.StateType.SHOWING):
            yield from walk(child, here)


def until(what, question):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = question()
            if found:
                return found
        except GLib.Error:
            pass  # what is asked of comes and goes while a page is made
        time.sleep(0.05)
    sys.exit(f"waited in vain for {what}")


def program(pid):
    for application in children(Atspi.get_desktop(0)):
        if application.get_process_id() == pid:
            return application
    return None


def main_window(pid):
    application = program(pid)
    return application and next(
        (one for one in children(application) if one.get_role() == Atspi.Role.FRAME
         or one.get_role() == Atspi.Role.WINDOW), None)


def page_commands(window):
    """The menu's entries that lead to a page, by the key that each has."""
    found = []
    bar = next(child for child in children(window) if child.get_role() == Atspi.Role.MENU_BAR)

    def below(node):
        for child in children(node):
            yield child
            yield from below(child)

    for node in below(bar):
        if node.get_role() in (Atspi.Role.MENU_ITEM, Atspi.Role.CHECK_MENU_ITEM,
                               Atspi.Role.RADIO_MENU_ITEM):
            keys = [node.get_key_binding(i) for i in range(node.get_n_actions())]
            if any(key.startswith("Alt+") and key[4:].isdigit() for key in keys):
                found.append(node)
    return found


def press(node):
    names = [node.get_action_name(i) for i in range(node.get_n_actions())]
    node.do_action(names.index("Press") if "Press" in names else 0)


def parts(window):
    """The tabs of what is shown."""
    return [node for node, _ in walk(window) if node.get_role() == Atspi.Role.PAGE_TAB]


def faults(nodes):
    for node, path in nodes:
        states = node.get_state_set()
        if not states.contains(Atspi.StateType.FOCUSABLE):
            continue
        if node.get_role() in NO_ROLE:
            yield f"no role: {' > '.join(path)}"
        # A cell that is empty has nothing to say, and its table says where it stands.
        if node.get_role() == Atspi.Role.TABLE_CELL:
            continue
        if not (node.get_name() or "").strip():
            yield f"no name: {node.get_role_name()} in {' > '.join(path[:-1])}"


def listen(window):
    """All that shows, a moment after something was pressed."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        time.sleep(0.3)
        try:
            return list(walk(window))
        except GLib.Error:
            pass  # what is asked of comes and goes while a page is made
    sys.exit("waited in vain for a page that stays as it is")


def hear(window_program, register, folder, way):
    language, scheme, parts_too = way
    config = os.path.join(folder, f"{language}-{scheme}")
    settings = os.path.join(config, "incident-register")
    os.makedirs(settings)
    with open(os.path.join(settings, "window.ini"), "w", encoding="utf-8") as file:
        file.write(f"[window]\nscheme={scheme}\n")
    around = dict(os.environ, XDG_CONFIG_HOME=config, XDG_DATA_HOME=config, XDG_STATE_HOME=config,
                  QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1")
    shown = subprocess.Popen([window_program, "--language", language, register], env=around)
    heard = 0
    found = []
    try:
        window = until("the window", lambda: main_window(shown.pid))
        until("its pages", lambda: page_commands(window))
        def hear_all(name):
            nonlocal heard
            nodes = listen(window)
            heard += len(nodes)
            found.extend(f"{language}, {scheme}, {name}: {fault}" for fault in faults(nodes))

        for command in page_commands(window):
            press(command)
            hear_all(command.get_name())
        if parts_too:
            press(next(one for one in page_commands(window) if one.get_name() == LIST_PAGE))
            listen(window)
            Atspi.generate_keyboard_event(RETURN, None, Atspi.KeySynthType.SYM)
            for number in range(until("an incident", lambda: len(parts(window)))):
                tab = parts(window)[number]
                name = tab.get_name()
                press(tab)
                hear_all(name)
    finally:
        shown.kill()
        shown.wait()
    return heard, found


class Planted:
    """A field without a name, to see that it would be heard of."""

    def get_name(self):
        return ""

    def get_role(self):
        return Atspi.Role.ENTRY

    def get_role_name(self):
        return "entry"

    def get_state_set(self):
        return Atspi.StateSet.new([Atspi.StateType.FOCUSABLE, Atspi.StateType.SHOWING])


def main():
    assert list(faults([(Planted(), ("",))])) == ["no name: entry in "], "a field without a name is not heard of"
    ireg, window_program = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        register = os.path.join(folder, "demo.ireg")
        subprocess.run([ireg, "demo", register], check=True, stdout=subprocess.DEVNULL)
        heard, found = 0, []
        for way in (("en", "light", True), ("fr", "dark", False)):
            some, faulty = hear(window_program, register, folder, way)
            heard += some
            found += faulty
    print(f"{heard} nodes heard")
    for fault in sorted(set(found)):
        print(fault)
    sys.exit(1 if found or heard < 200 else 0)


if __name__ == "__main__":
    main()
