# SPDX-License-Identifier: MIT
"""Waiting for what must come, instead of for some time."""
import time

from gi.repository import GLib

LOOK_EVERY = 0.05  # seconds


def until(condition, what, within=15):
    """The first value of the condition that is true; fails with `what` where none comes in time."""
    end = time.monotonic() + within
    while True:
        hear()
        value = attempt(condition)
        if value:
            return value
        if time.monotonic() > end:
            told = what() if callable(what) else what
            raise AssertionError(f"not within {within} s: {told}")
        time.sleep(LOOK_EVERY)


def attempt(condition):
    """None where what is looked at has gone meanwhile."""
    try:
        return condition()
    except GLib.Error:
        return None


def hear():
    """Lets the events of the accessibility bus in."""
    while GLib.MainContext.default().iteration(False):
        pass
