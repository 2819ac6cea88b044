# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's windows as a screen reader has them: parts by name and role, keys by XTest."""
import time

import gi
import pyatspi
from focusgiver import FocusGiver

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 90  # seconds; a machine may be busy
CONTROLS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
            pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_TABLE,
            pyatspi.ROLE_LIST, pyatspi.ROLE_SPIN_BUTTON}
KEYS = {"Tab": 0xFF09, "Enter": 0xFF0D, "Escape": 0xFF1B, "Home": 0xFF50, "Right": 0xFF53, "Down": 0xFF54}
CONTROL_KEY = 37  # its code on every keyboard of X11's evdev rules


def wait_for(what, look):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except Exception:  # a part that goes while it is looked at answers with an error of the bus
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise SystemExit(f"did not come: {what}")


def has(part, state):
    return part.getState().contains(state)


def walk(part, depth=0):
    """What is visible below a part; the cells of tables are data."""
    if depth > 30 or not has(part, pyatspi.STATE_VISIBLE):
        return
    yield part
    if part.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_COMBO_BOX):
        return
    for i in range(part.childCount):
        child = part.getChildAtIndex(i)
        if child is not None:
            yield from walk(child, depth + 1)


def name_of(part):
    """Of a box with choices the name is what is chosen; what is chosen stands in the label beside it."""
    if part.getRole() == pyatspi.ROLE_COMBO_BOX:
        labels = [relation.getTarget(0).name for relation in part.getRelationSet()
                  if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY]
        return labels[0] if labels else ""
    return part.name


class Screen:
    def __init__(self, desktop):
        self.focus_giver = FocusGiver()
        self.program = wait_for("the window", lambda: next(
            (app for app in desktop if app is not None and app.name == "vezne" and app.childCount), None))
        # What is kept grows old: nobody here listens to changes.
        self.program.set_cache_mask(Atspi.Cache.NONE)

    def parts(self):
        """Of the window that was opened last; a dialog stands in front of what is behind it."""
        self.focus_giver.give()
        windows = [self.program.getChildAtIndex(i) for i in range(self.program.childCount)]
        for window in windows:
            if window is not None:
                yield from walk(window)

    def controls(self):
        return [part for part in self.parts() if part.getRole() in CONTROLS
                and has(part, pyatspi.STATE_FOCUSABLE)]

    def find(self, name, roles=None, states=()):
        return next((part for part in self.parts() if (roles is None or part.getRole() in roles)
                     and name in name_of(part) and all(has(part, state) for state in states)), None)

    def wait(self, name, roles=None, states=()):
        return wait_for(name, lambda: self.find(name, roles, states))

    def press(self, name, roles=frozenset(CONTROLS)):
        action = self.wait(name, roles, [pyatspi.STATE_SENSITIVE]).queryAction()
        action.doAction(0)

    def focused(self):
        found = None
        for part in self.parts():  # what hands the focus on says that it has it; the innermost one does
            found = part if has(part, pyatspi.STATE_FOCUSED) else found
        return found

    def key(self, key, with_control=False):
        self.focus_giver.give()
        registry = pyatspi.Registry
        if with_control:
            registry.generateKeyboardEvent(CONTROL_KEY, None, pyatspi.KEY_PRESS)
        registry.generateKeyboardEvent(KEYS.get(key) or ord(key), None, pyatspi.KEY_SYM)
        if with_control:
            registry.generateKeyboardEvent(CONTROL_KEY, None, pyatspi.KEY_RELEASE)

    def tab_to(self, name, roles=None):
        """From control to control until the one is reached."""
        seen = []
        for _ in range(40):
            part = wait_for("the focus", self.focused)
            if name in name_of(part) and (roles is None or part.getRole() in roles):
                return part
            seen.append(name_of(part))
            self.key("Tab")
            for _ in range(20):  # a date keeps the focus while it goes from its day to its year
                if self.focused() not in (None, part):
                    break
                time.sleep(0.02)
        raise SystemExit(f"{name} cannot be reached by keyboard, only {seen}")
