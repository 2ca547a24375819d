# SPDX-License-Identifier: MIT
"""What a screen reader would be told while things happen, in the order it is told."""
from tree import Atspi
from waiting import attempt, hear, until

EVENTS = ("object:state-changed:focused", "object:state-changed:showing",
          "object:property-change:accessible-name",
          "object:property-change:accessible-description", "window:activate")


class Ear:
    """Listens to one program from now on."""

    def __init__(self, pid):
        self.pid = pid
        self.heard = []
        self.listener = Atspi.EventListener.new(lambda event: attempt(lambda: self.take(event)))
        for event in EVENTS:
            self.listener.register(event)

    def take(self, event):
        source = event.source
        if not source or source.get_process_id() != self.pid:
            return
        role, name = source.get_role_name(), source.get_name() or ""
        if role == "label":  # running times
            return
        if event.type.startswith("object:state-changed"):
            if not event.detail1 or (event.type.endswith("showing") and role != "alert"):
                return
        words = source.get_description() if event.type.endswith("description") else name
        self.heard.append((role, words))

    def forget(self):
        hear()
        self.heard.clear()

    def wait_for(self, role, *words):
        """Waits until something of that role is told in which all the words are; answers it."""
        return until(lambda: next((told for kind, told in self.heard
                                   if kind == role and all(word in told for word in words)), None),
                     lambda: f"{role} {words} is told, but only {self.heard[-12:]}")

    def close(self):
        for event in EVENTS:
            self.listener.deregister(event)
