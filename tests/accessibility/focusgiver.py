# SPDX-License-Identifier: GPL-3.0-or-later
"""What a window manager does and Xvfb lacks: gives the keyboard to the window on top."""
import ctypes
import ctypes.util


class Attributes(ctypes.Structure):
    """XWindowAttributes of Xlib.h."""
    _fields_ = ([(name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")]
                + [("visual", ctypes.c_void_p), ("root", ctypes.c_ulong)]
                + [(name, ctypes.c_int) for name in ("kind", "bit_gravity", "gravity", "backing")]
                + [("planes", ctypes.c_ulong), ("pixel", ctypes.c_ulong), ("save_under", ctypes.c_int),
                   ("colormap", ctypes.c_ulong), ("installed", ctypes.c_int), ("map_state", ctypes.c_int)]
                + [(name, ctypes.c_long) for name in ("all_events", "events", "held_back")]
                + [("is_override", ctypes.c_int), ("screen", ctypes.c_void_p)])


VIEWABLE = 2
REVERT_TO_PARENT = 1
on_error = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda display, event: 0)


class FocusGiver:
    def __init__(self):
        self.x11 = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x11.XSetErrorHandler(on_error)  # a window may close while it is looked at
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(None))
        self.root = ctypes.c_ulong(self.x11.XDefaultRootWindow(self.display))
        self.given = None

    def windows(self):
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        self.x11.XQueryTree(self.display, self.root, ctypes.byref(root), ctypes.byref(parent),
                            ctypes.byref(children), ctypes.byref(count))
        found = [children[i] for i in range(count.value)]
        if found:
            self.x11.XFree(children)
        return reversed(found)  # the topmost first

    def give(self):
        """Once to each window as it comes on top; lists that fold out are none."""
        for window in self.windows():
            attributes = Attributes()
            self.x11.XGetWindowAttributes(self.display, ctypes.c_ulong(window), ctypes.byref(attributes))
            if attributes.map_state != VIEWABLE or attributes.is_override:
                continue
            if window != self.given:
                self.x11.XSetInputFocus(self.display, ctypes.c_ulong(window), REVERT_TO_PARENT, ctypes.c_ulong(0))
                self.x11.XSync(self.display, 0)
                self.given = window
            return
