# SPDX-License-Identifier: MIT
"""A whole call with keys alone and by ear alone: call somebody by name, put them on hold, hand them
over, think better of it, hang up."""
import unittest

from demo import OnDemo
from waiting import until

COLLEAGUES = ("Marta", "Kim", "Hanna", "Chen", "Amal", "Priya", "Max", "Jonas")


class CallByKeys(OnDemo):
    extension = "102"

    def test_a_whole_call(self):
        self.call_somebody()

        self.press("ctrl+h")
        self.ear.wait_for("panel", "My call: ", "you put them on hold")
        self.press("ctrl+h")
        self.ear.wait_for("panel", "My call: ", "talking")

        self.press("ctrl+t")
        self.type("Tom Fischer")
        self.ear.wait_for("text", "103", "Enter: transfer to Tom Fischer")
        self.press("Return")
        self.ear.wait_for("alert", "Transfer ", " to Tom Fischer in ")
        self.press("ctrl+z")
        self.wait_for_card("talking")

        self.press("Escape")
        self.ear.wait_for("alert", "Esc once more hangs up")
        self.panel.press("Escape")
        self.ear.wait_for("push button", "Me: Daniel Okafor, 102 · free")
        self.panel.wait_until_gone("panel", "My call: ")

    def test_handing_over(self):
        self.call_somebody()
        self.press("ctrl+t")
        self.type("5551234")
        self.ear.wait_for("text", "Enter: transfer to 5551234")
        self.press("Return", "Return")  # the second one does it at once
        self.ear.wait_for("alert", "Transferred")
        self.panel.wait_until_gone("panel", "My call: ")

    def call_somebody(self):
        """Not everybody answers; whoever is free and does."""
        for name in COLLEAGUES:
            if self.is_free(name) and self.call(name):
                return
        self.fail("nobody answers")

    def is_free(self, name):
        tile = self.panel.find("list item", name)
        return tile and ", free" in tile.name

    def call(self, name):
        self.press("ctrl+k")
        self.type(name)
        self.ear.wait_for("text", name, "Enter: call " + name)
        self.press("Return")
        self.wait_for_card("")
        try:
            self.wait_for_card("talking")
            return True
        except AssertionError:
            self.press("Escape", "Escape")
            self.panel.wait_until_gone("panel", "My call: ")
            return False

    def wait_for_card(self, state):
        until(lambda: next((card for card in self.panel.program.all("panel", "My call: ")
                            if card.name.endswith(state)), None), f"my call is {state}")

    def press(self, *keys):
        """What was told before is no answer to that."""
        self.ear.forget()
        self.panel.press(*keys)

    def type(self, text):
        self.ear.forget()
        self.panel.type(text)


if __name__ == "__main__":
    unittest.main(verbosity=2)
