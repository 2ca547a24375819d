# SPDX-License-Identifier: MIT
"""A program's windows as a screen reader finds them on the accessibility bus (AT-SPI)."""
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 (the version comes first)

from waiting import attempt  # noqa: E402


class Element:
    """A window, control, row or tile. Its words and states are asked for anew each time; of what
    has gone meanwhile there are none."""

    def __init__(self, accessible):
        self.accessible = accessible

    def __repr__(self):
        return f"{self.role} {self.name!r} {sorted(self.states)}"

    def __eq__(self, other):
        return isinstance(other, Element) and self.accessible == other.accessible

    __hash__ = None

    @property
    def role(self):
        return attempt(self.accessible.get_role_name) or ""

    @property
    def name(self):
        return attempt(self.accessible.get_name) or ""

    @property
    def description(self):
        return attempt(self.accessible.get_description) or ""

    @property
    def states(self):
        states = attempt(lambda: self.accessible.get_state_set().get_states())
        return {state.value_nick for state in states or []}

    def has(self, *states):
        return self.states.issuperset(states)

    @property
    def labels(self):
        """What stands beside it to say what it is."""
        return [relation.get_target(0).get_name() for relation in self.accessible.get_relation_set()
                if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY]

    @property
    def children(self):
        count = attempt(self.accessible.get_child_count) or 0
        found = (attempt(lambda: self.accessible.get_child_at_index(i)) for i in range(count))
        return [Element(child) for child in found if child]

    @property
    def parent(self):
        above = self.accessible.get_parent()
        return Element(above) if above else None

    def walk(self):
        """Itself and everything in it that is on the screen, from top to bottom."""
        yield self
        for child in self.children:
            if child.has("showing"):
                yield from child.walk()

    def all(self, role=None, name=None):
        """What is on the screen with that role and a name that begins so."""
        return [one for one in self.walk()
                if (role is None or one.role == role)
                and (name is None or one.name.startswith(name))]

    def find(self, role=None, name=None):
        return next(iter(self.all(role, name)), None)

    @property
    def box(self):
        """Left, top, width and height, in pixels of the screen."""
        box = Atspi.Component.get_extents(self.accessible, Atspi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    @property
    def place(self):
        """Its middle."""
        left, top, width, height = self.box
        return left + width // 2, top + height // 2


def program(pid):
    """The program with that process, as soon as it is on the bus."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        one = desktop.get_child_at_index(index)
        if one and one.get_process_id() == pid:
            one.set_cache_mask(Atspi.Cache.NONE)  # a screen reader's cache lives by events
            return Element(one)
    return None
