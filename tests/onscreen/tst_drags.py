# SPDX-License-Identifier: MIT
"""Calls taken hold of with the mouse: the places that can take one are marked, letting go sends the
call there after the time to undo it, Escape and letting go elsewhere do nothing."""
import unittest

from demo import OnDemo
from panel import xdotool
from waiting import until

STEPS = 12  # a hand does not jump
CALLER = "Blue Ridge Supply"


class Drags(OnDemo):
    extension = "102"

    def setUp(self):
        super().setUp()
        self.call = self.panel.wait_for("list item", CALLER + " to Kim Larsen")
        self.person, self.other = self.free_people()[:2]
        self.who = self.person.name.split(",")[0]
        self.unmarked = self.panel.sight(self.other)

    def test_onto_a_person(self):
        self.drag(self.call.place, self.person.place)
        self.wait_for_hint(f"send {CALLER} to {self.who}")
        self.assertNotEqual(self.unmarked, self.panel.sight(self.other), "places are marked")
        self.panel.picture("drag-over-a-person")
        xdotool("mouseup", 1)
        self.ear.wait_for("alert", f"Send {CALLER} to {self.who} in ")
        self.panel.wait_for("list item", CALLER + " to Kim Larsen")
        self.ear.wait_for("alert", f"Sent to {self.who}.")
        self.panel.wait_for("list item", f"{CALLER} to {self.who}")

    def test_escape(self):
        self.drag(self.call.place, self.person.place)
        self.wait_for_hint(f"send {CALLER} to {self.who}")
        self.panel.press("Escape")
        self.wait_until_nothing_is_held()
        xdotool("mouseup", 1)
        self.expect_nothing_done()

    def test_letting_go_elsewhere(self):
        self.drag(self.call.place, self.panel.find("label", "Cordboard").place)
        until(lambda: self.panel.sight(self.other) != self.unmarked, "places are marked")
        xdotool("mouseup", 1)
        self.wait_until_nothing_is_held()
        self.expect_nothing_done()

    def free_people(self):
        """Who is free and neither at this desk nor forwarded, farthest from the calls first."""
        people = [one for one in self.panel.find("list", "People").all("list item")
                  if ", free" in one.name and "\u2192" not in one.name
                  and ", 102," not in one.name]
        return sorted(people, key=lambda one: one.place)

    def drag(self, start, end):
        """Takes hold of what is there and holds it over the other place."""
        self.addCleanup(xdotool, "mouseup", 1)
        self.ear.forget()
        xdotool("mousemove", *start, "mousedown", 1)
        for step in range(1, STEPS + 1):
            xdotool("mousemove", *(a + (b - a) * step // STEPS for a, b in zip(start, end)))

    def wait_for_hint(self, words):
        """What the bottom line says letting go would do."""
        line = self.panel.find("status bar")
        until(lambda: line.find("label", words), f"{words!r} is in the bottom line")

    def wait_until_nothing_is_held(self):
        until(lambda: self.panel.sight(self.other) == self.unmarked, "no place is marked")

    def expect_nothing_done(self):
        """The panel has obeyed a key since, and has told of nothing."""
        self.panel.press("F5")
        until(lambda: self.panel.focused().role == "list item", "a conversation has the keyboard")
        alerts = [words for role, words in self.ear.heard if role == "alert" and CALLER in words]
        self.assertEqual([], alerts)
        self.assertTrue(self.panel.find("list item", CALLER + " to Kim Larsen 120, talking"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
