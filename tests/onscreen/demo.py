# SPDX-License-Identifier: MIT
"""A test whose desk is one of the demo exchange's: Julia Becker at 101, whom everybody calls, or
Daniel Okafor at 102, who is mostly left alone."""
import unittest

from ear import Ear
from panel import Panel


class OnDemo(unittest.TestCase):
    extension = "101"

    def setUp(self):
        self.panel = Panel("--demo", "--extension", self.extension)
        self.addCleanup(self.panel.close)
        self.ear = Ear(self.panel.process.pid)
        self.addCleanup(self.ear.close)
        self.addCleanup(self.keep_a_picture)
        self.panel.wait_for("list item", "Daniel Okafor, 102, free")

    def keep_a_picture(self):
        self.panel.picture(self.id().split(".")[-1])
