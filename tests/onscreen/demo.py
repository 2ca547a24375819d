# SPDX-License-Identifier: MIT
"""A test whose desk is the demo exchange's: Julia Becker at 101."""
import unittest

from ear import Ear
from panel import Panel


class OnDemo(unittest.TestCase):
    def setUp(self):
        self.panel = Panel("--demo", "--extension", "101")
        self.addCleanup(self.panel.close)
        self.ear = Ear(self.panel.process.pid)
        self.addCleanup(self.ear.close)
        self.addCleanup(self.keep_a_picture)
        self.panel.wait_for("list item", "Daniel Okafor, 102, free")

    def keep_a_picture(self):
        self.panel.picture(self.id().split(".")[-1])
