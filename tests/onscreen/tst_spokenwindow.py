# SPDX-License-Identifier: MIT
"""Everything on the screen says what it is, whom it is about and how that stands, to somebody who
listens: every pane, every dialog, every page of the settings."""
import re
import unittest

from demo import OnDemo
from rules import CELLS, faults
from waiting import until

PANES = {"F4": "People", "F5": "Conversations", "F6": "Queues", "F7": "Parking",
         "F8": "Conferences", "F9": "History"}
ROWS_SAY = {  # who it is and how they stand
    "People": r"\S+.*, \d+, .*(free|ringing|calling|offline|do not disturb|paused|on hold"
              r"|with |in conference|parked|unknown|folded|\d:\d\d)",
    "Conversations": r"\S+.* to \S+.*, (talking|ringing|calling|dialling|on hold|waiting|parked"
                     r"|in a conference)",
    "Queues": r"Queue \w+\. waiting: \d+.*agents: |\S+.*, place \d+, waiting \d+:\d\d",
    "Parking": r"Parking space \d+, (free|\S+.*, \d+:\d\d left)",
    "Conferences": r"Conference \d+, \d+ people|\S+.* \d+",
    "History": r"Call (from|to) \S+.*, (answered|missed|going on|transferred|\S+)|Today|Yesterday",
}

DIALOGS = {  # by the command that opens them
    "Connection to the exchange": "Connect to your exchange",
    "Missed calls": "Missed calls",
    "Callers to call back": "Callers to call back",
    "Record for support": "Record for support",
    "Replay a recording": "Replay a recording",
    "Import settings": "Import settings",
    "Log of what Cordboard did": "What Cordboard did and saw",
    "What the exchange allows": "What the exchange allows",
    "File for support": "File for support",
    "About Cordboard": "About Cordboard",
}


class SpokenWindow(OnDemo):
    maxDiff = None  # all faults are shown

    def check(self, window):
        found = [fault for element in window.walk() for fault in faults(element)]
        self.assertEqual([], found)
        self.assertTrue(window.name, window)

    def open(self, keys, role, title):
        self.panel.press(keys)
        window = self.panel.wait_for(role, title)
        until(lambda: window.has("active"), f"{title} has the keyboard")
        until(self.panel.focused, f"something in {title} has the keyboard")
        self.check(window)
        return window

    def test_panes(self):
        for key, title in PANES.items():
            with self.subTest(title):
                self.panel.press(key)
                pane = self.panel.wait_for("panel", title)
                until(lambda: self.row_in(pane), f"a row of {title} has the keyboard")
                self.check(self.panel.window)
                for row in pane.walk():
                    if row.role in CELLS:
                        self.assertRegex(row.name, re.compile(ROWS_SAY[title], re.DOTALL))

    def row_in(self, pane):
        """The row of that pane that has the keyboard."""
        row = self.panel.focused(pane)
        return row if row and row.role in CELLS else None

    def test_my_call(self):
        card = self.panel.wait_for("panel", "My call: ")
        self.assertRegex(card.name, r"My call: \S+.*, (talking|rings for you)")
        self.panel.press("F3")
        until(lambda: self.panel.focused() in card.all("push button"), "a button has the keyboard")

    def test_incoming_call(self):
        self.ear.wait_for("alert", "Call from ")
        popup = self.panel.wait_for("alert", "Call from ")
        self.check(popup)
        self.assertEqual(["Answer", "Send to\u2026", "Not now", "More"],
                         [one.name for one in popup.all("push button")])

    def test_states(self):
        filters = {one.name: one for one in self.panel.wait_for("panel", "People").all("check box")}
        self.assertTrue(filters["All"].has("checked"))
        self.ear.forget()
        self.panel.press("F4", "Down")
        people = self.panel.find("list", "People")
        self.ear.wait_for("list item", ", ")
        until(lambda: self.panel.focused(people).has("selected"), "one person is selected")
        self.panel.click(filters["Free"])
        until(lambda: filters["Free"].has("checked"), "the filter is checked")
        self.assertFalse(filters["All"].has("checked"))
        until(lambda: all(", free" in one.name for one in people.all("list item")),
              "only who is free is listed")
        room = self.panel.wait_for("table cell", "Conference 600")
        self.assertTrue(room.has("expandable", "expanded"))

    def test_keys(self):
        sheet = self.open("F1", "dialog", "Keys")
        self.assertTrue(sheet.find("label", "Hold and resume"))
        self.panel.press("Escape")
        self.panel.wait_until_gone("dialog", "Keys")
        self.assertEqual("Name, number or command", self.panel.focused().name)

    def test_settings(self):
        dialog = self.open("ctrl+comma", "dialog", "Settings")
        pages = [one.name for one in dialog.all("list item")]
        self.assertGreater(len(pages), 8)
        for page in pages:
            until(lambda: self.panel.focused().name == page, f"the page {page} is chosen")
            with self.subTest(page):
                self.check(dialog)
            self.panel.press("Down")

    def test_wallboard(self):
        wallboard = self.open("ctrl+shift+w", "frame", "Queues \u2013")
        queue = wallboard.find("panel", "Support")
        self.assertRegex(queue.description, r"waiting: \d+")
        chart = wallboard.find("chart", "Day of Support")
        self.assertRegex(chart.description, r"\d+ answered, \d+ gave up")

    def test_contacts(self):
        contacts = self.open("ctrl+shift+b", "dialog", "Contacts")
        self.panel.click(contacts.find("push button", "New"))
        self.check(self.panel.wait_for("dialog", "New contact"))

    def test_dialogs_by_command(self):
        for command, title in DIALOGS.items():
            with self.subTest(title):
                self.panel.press("ctrl+k")
                self.panel.type(command)
                self.open("Return", "dialog", title)
                self.panel.press("Escape")
                self.panel.wait_until_gone("dialog", title)

    def test_command_field(self):
        self.panel.press("ctrl+k")
        self.ear.forget()
        self.panel.type("Jonas")
        matches = self.panel.wait_for("panel", "Matches")
        match = until(lambda: matches.find("list item", "Jonas Weber"), "Jonas is offered")
        self.assertRegex(match.name, r"Jonas Weber, 111 · in a call")
        self.assertRegex(self.ear.wait_for("text", "Jonas Weber"), r"111 · in a call +Enter: \w+")
        self.check(self.panel.window)
        self.assertTrue(self.panel.find("push button", "Clear") is None)

    def test_menus(self):
        self.panel.press("F4", "Down")
        self.ear.forget()
        self.panel.press("Menu", "Down")
        self.ear.wait_for("menu item", "Transfer to")


if __name__ == "__main__":
    unittest.main(verbosity=2)
