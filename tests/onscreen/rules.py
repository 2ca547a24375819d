# SPDX-License-Identifier: MIT
"""What somebody who listens must be able to count on, whatever window is read."""
import re

# What is pressed, chosen from or written into says what it is.
CONTROLS = {"push button", "toggle button", "check box", "radio button", "combo box", "text",
            "password text", "spin button", "slider", "menu item", "check menu item",
            "radio menu item", "page tab"}
# What is painted into a list says who and how.
CELLS = {"list item", "table cell", "tree item"}
CONTAINERS = {"list", "tree", "table", "tree table", "frame", "dialog", "alert", "filler", "menu",
              "popup menu", "panel", "scroll pane", "label", "table column header", "page tab list",
              "group box", "chart"}
# What only the exchange's own people understand, or what is meant for the eye.
NOT_FOR_EARS = re.compile(r"PJSIP/\S+-[0-9a-f]{8}|Local/|&amp;|</?\w+>|\w\.[^\W\d]+ \w+:|::")


def faults(element):
    """A sentence for each thing that is wrong with it."""
    role, name, states = element.role, element.name, element.states
    if (role in CONTROLS or role in CELLS) and not name.strip():
        yield f"has no name: {where(element)}"
    if "focusable" in states and "enabled" in states:
        if not name.strip() and role not in CONTROLS | CELLS | {"label"}:
            yield f"takes the keyboard and has no name: {where(element)}"
        if role not in CONTROLS | CELLS | CONTAINERS:
            yield f"takes the keyboard as {role!r}: {where(element)}"
    if role == "combo box" and not any(element.labels):  # its name is what is chosen
        yield f"does not say what is chosen: {where(element)}"
    if role == "image" and "focusable" in states:
        yield f"is a picture that takes the keyboard: {where(element)}"
    if "expanded" in states and "expandable" not in states:
        yield f"is open and cannot be: {where(element)}"
    for words in (name, element.description):
        if NOT_FOR_EARS.search(words):
            yield f"is not for ears: {words!r} in {where(element)}"


def where(element):
    """The way from the window to it."""
    way = []
    while element and element.role != "application":
        way.append(f"{element.role} {element.name!r}")
        element = element.parent
    return " in ".join(way[:6])
