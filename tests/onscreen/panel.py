# SPDX-License-Identifier: MIT
"""The panel as a program of its own, moved by keys and the mouse, read by its accessibility."""
import os
import subprocess
import tempfile

import tree
from rules import CELLS
from waiting import until

END_WITHIN = 10


class Panel:
    """Starts with its arguments; its window has the keyboard then."""

    def __init__(self, *arguments, secret=None):
        environment = dict(os.environ)
        if secret:
            environment["CORDBOARD_SECRET"] = secret
        self.process = subprocess.Popen([os.environ["CORDBOARD"], "--language", "en", *arguments],
                                        env=environment)
        self.program = until(lambda: tree.program(self.process.pid), "the panel is on the bus")
        self.window = until(lambda: self.program.find("frame", "Cordboard"), "its window is open")
        until(lambda: self.window.has("active"), "its window has the keyboard")

    def close(self):
        self.process.terminate()
        self.process.wait(END_WITHIN)

    def find(self, role=None, name=None):
        return self.program.find(role, name)

    def wait_for(self, role=None, name=None):
        return until(lambda: self.find(role, name), f"there is a {role} called {name!r}")

    def wait_until_gone(self, role=None, name=None):
        until(lambda: not self.find(role, name), f"there is no {role} called {name!r} any more")

    def focused(self, inside=None):
        """What has the keyboard: a control, or the row that is current in a list that has it."""
        for one in (inside or self.program).walk():
            if one.has("focused", "focusable") and one.role not in CELLS:
                rows = (row for row in one.walk() if row.role in CELLS and row.has("focused"))
                return next(rows, one)
        return None

    @staticmethod
    def press(*keys):
        """Keys as xdotool calls them, one after another: `ctrl+shift+t`."""
        xdotool("key", *keys)

    @staticmethod
    def type(text):
        xdotool("type", text)

    @staticmethod
    def click(element, button=1):
        xdotool("mousemove", *element.place, "click", button)

    @staticmethod
    def picture(name):
        """Photographs the screen, for people to look at."""
        folder = os.environ["CORDBOARD_PICTURES"]
        os.makedirs(folder, exist_ok=True)
        subprocess.run(["scrot", "--overwrite", os.path.join(folder, name + ".png")], check=True)

    @staticmethod
    def sight(element):
        """What is seen of it, to be compared."""
        with tempfile.TemporaryDirectory() as folder:
            file = os.path.join(folder, "sight.png")
            area = ",".join(map(str, element.box))
            subprocess.run(["scrot", "--autoselect", area, file], check=True)
            with open(file, "rb") as picture:
                return picture.read()


def xdotool(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True)
