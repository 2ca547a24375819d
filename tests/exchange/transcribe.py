#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Plays scenarios of tests/transcripts on a real exchange, and keeps what a panel hears.

    tests/exchange/transcribe.py [22|16] [NAME]…

writes NAME.ami beside the scenarios, of Asterisk 16 into asterisk-16; without names, all of them.
What says nothing about calls (device states, registrations, answers to actions) is left out.
"""
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
TRANSCRIPTS = os.path.join(os.path.dirname(HERE), "transcripts")
LEFT_OUT = {b"BridgeCreate", b"ContactStatus", b"DeviceStateChange", b"ExtensionStatus",
            b"FullyBooted", b"MusicOnHoldStart", b"NewAccountCode", b"PeerStatus",
            b"PresenceStateChange", b"PresenceStatus", b"QueueMemberStatus", b"Registry"}


def scenarios():
    """By name: the recorder's options, and the lines."""
    found, lines = {}, []
    with open(os.path.join(TRANSCRIPTS, "scenarios")) as file:
        for line in file:
            if line.startswith("= "):
                name, *options = line[2:].split()
                lines = []
                found[name] = options, lines
            else:
                lines.append(line)
    return found


def is_kept(message):
    first = message.split(b"\r\n", 1)[0]
    return first.startswith(b"Event: ") and first[len(b"Event: "):] not in LEFT_OUT


def cut_down(stream):
    greeting, _, rest = stream.partition(b"\r\n")
    kept = [message + b"\r\n\r\n" for message in rest.split(b"\r\n\r\n") if is_kept(message)]
    return greeting + b"\r\n" + b"".join(kept)


def transcribe(version, name, options, lines):
    folder = TRANSCRIPTS if version == "22" else os.path.join(TRANSCRIPTS, "asterisk-" + version)
    with tempfile.TemporaryDirectory() as scratch:
        capture = os.path.join(scratch, name)
        subprocess.run(
            [sys.executable, "-B", HERE + "/record.py", "--as", "panel", *options, version, capture],
            input="".join(lines), text=True, check=True)
        with open(capture + ".ami", "rb") as whole, \
                open(os.path.join(folder, name + ".ami"), "wb") as kept:
            kept.write(cut_down(whole.read()))


def main():
    version, *names = sys.argv[1:] or ["22"]
    if version not in ("22", "16"):
        sys.exit(__doc__)
    known = scenarios()
    for name in names or known:
        print(name, flush=True)
        transcribe(version, name, *known[name])


main()
