# SPDX-License-Identifier: MIT
"""An operator at 101 with the real panel on a real Asterisk: a call comes, its pop-up is clicked,
and with keys alone somebody is asked and the call is handed over."""
import unittest

from exchange import Exchange, Phones
from panel import Panel
from waiting import until


class PanelOnScreen(unittest.TestCase):
    def setUp(self):
        self.exchange = self.during(Exchange())
        self.phones = self.during(Phones(self.exchange))
        self.panel = self.during(Panel("--server", f"ami://panel@{self.exchange.address}",
                                       "--extension", "101", secret="panelpw"))
        self.panel.wait_for("list item", "Alice, 101, free")

    def during(self, part):
        self.addCleanup(part.close)
        return part

    def test_answers_asks_and_hands_over(self):
        self.picture("1-free")
        self.phones.do("call", 104, to="101")
        popup = self.panel.wait_for("alert", "Call from Zoë Müller")
        self.phones.reach(101, "ringing")
        self.picture("2-pop-up")

        self.panel.click(popup.find("push button", "Answer"))
        self.phones.reach(101, "up")
        self.panel.wait_until_gone("alert", "Call from")
        self.panel.wait_for(None, "My call: Zoë Müller")
        self.wait_for_talk("101", "104")
        self.picture("3-answered")

        self.panel.press("ctrl+shift+t")
        self.panel.type("Carol")
        self.panel.press("Return")
        self.phones.reach(103, "ringing")
        self.picture("4-asking")
        self.phones.do("answer", 103)
        self.panel.wait_for("list item", "Alice 101 to Carol 103, talking")
        self.panel.wait_for("push button", "Connect")
        self.wait_for_talk("101", "103")
        self.picture("5-asked")

        self.panel.press("ctrl+t")
        self.phones.reach(101, "idle")
        self.wait_for_talk("103", "104")
        self.phones.hears(103, 104)
        self.phones.hears(104, 103)
        self.panel.wait_for("list item", "Zoë Müller 104 to Carol 103, talking")
        self.panel.wait_for("list item", "Alice, 101, free")
        self.picture("6-handed-over")

    def wait_for_talk(self, *phones):
        """Waits until the exchange carries the sound of these phones to each other."""
        until(lambda: set(phones) in self.exchange.talks(), self.exchange.talks)

    def picture(self, stage):
        self.panel.picture(f"exchange{self.exchange.version}-{stage}")


if __name__ == "__main__":
    unittest.main(verbosity=2)
