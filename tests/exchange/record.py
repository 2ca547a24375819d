#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Records what a real exchange sends during a scenario.

    tests/exchange/record.py [--as ACCOUNT] [--systemname NAME] [22|16] CAPTURE < SCENARIO

writes CAPTURE.ami (the bytes received, greeting included), CAPTURE.tx (the bytes sent) and
CAPTURE.idx, a line for each piece: `<ms> rx|tx <offset> <length>` or `<ms> mark <scenario's line>`.
A line of the scenario is a deed of the phones (see phones/__main__.py), each done before the next
begins, or one of

    pause SECONDS
    action NAME [Header=Value]…     asked of the exchange; `@101` is the newest channel of phone
                                    101, `@101.1` its first one, `@101.2` its second
    # a remark
"""
import argparse
import json
import os
import re
import socket
import subprocess
import sys
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ANSWER_WITHIN = 30


class Capture:
    """A login with all rights, each of whose bytes goes to the files."""

    def __init__(self, address, path):
        self.start = time.monotonic()
        self.received, self.sent = open(path + ".ami", "wb"), open(path + ".tx", "wb")
        self.index = open(path + ".idx", "w")
        self.channels = {}
        self.complete = threading.Condition()
        self.text = b""
        self.socket = socket.create_connection((address, 5038))
        self.listener = threading.Thread(target=self.listen, daemon=True)
        self.listener.start()

    def note(self, kind, text):
        self.index.write(f"{int((time.monotonic() - self.start) * 1000)} {kind} {text}\n")

    def listen(self):
        while data := self.socket.recv(65536):
            with self.complete:
                self.note("rx", f"{self.received.tell()} {len(data)}")
                self.received.write(data)
                self.text += data
                for name in re.findall(r"Channel: (PJSIP/\d+-[0-9a-f]+)", data.decode("latin1")):
                    self.note_channel(name)
                self.complete.notify_all()

    def note_channel(self, name):
        known = self.channels.setdefault(name[len("PJSIP/"):name.index("-")], [])
        if name not in known:
            known.append(name)

    def channel(self, phone, which=None):
        return self.channels[phone][int(which) - 1 if which else -1]

    def action(self, name, *headers):
        """Sends it and waits for the answer, of a list for its end."""
        identity = f"record-{self.sent.tell()}"
        lines = [f"Action: {name}", f"ActionID: {identity}", *headers]
        text = re.sub(r"@(\d+)(?:\.(\d+))?", lambda found: self.channel(*found.groups()),
                      "\r\n".join(lines))
        data = text.encode() + b"\r\n\r\n"
        with self.complete:
            self.note("tx", f"{self.sent.tell()} {len(data)}")
            self.sent.write(data)
            self.socket.sendall(data)
            self.complete.wait_for(lambda: self.answered(identity.encode()), ANSWER_WITHIN)

    def answered(self, identity):
        mine = [message for message in self.text.split(b"\r\n\r\n")
                if b"ActionID: " + identity in message.split(b"\r\n")]
        is_list = any(b"EventList: start" in message for message in mine)
        return bool(mine) and (not is_list or b"EventList: Complete" in mine[-1])

    def close(self):
        self.socket.shutdown(socket.SHUT_WR)
        self.listener.join(ANSWER_WITHIN)
        for file in (self.received, self.sent, self.index):
            file.close()


def started(*command):
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


class Phones:
    """The daemon, asked one deed after the other."""

    def __init__(self, exchange, provider):
        own = exchange.rsplit(".", 1)[0] + ".10"
        self.process = started(sys.executable, "-B", HERE + "/phones", exchange, own, provider)
        for phone in range(101, 108):
            self.ask(f"register phone={phone}")

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        while "ok" not in (said := json.loads(self.process.stdout.readline())):
            pass
        if not said["ok"]:
            sys.exit(f"{line}: {said['error']}")


def play(scenario, capture, phones):
    for line in scenario:
        if not line.strip() or line.startswith("#"):
            continue
        capture.note("mark", line.strip())
        word, *rest = line.split()
        if word == "pause":
            time.sleep(float(rest[0]))
        elif word == "action":
            capture.action(rest[0], *(header.replace("=", ": ", 1) for header in rest[1:]))
        else:
            phones.ask(line.strip())


def wanted():
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--as", dest="account", default="recorder", help="who listens")
    options.add_argument("--systemname", help="what the exchange puts before each Uniqueid")
    options.add_argument("version", nargs="?", default="22", choices=("22", "16"))
    options.add_argument("capture")
    return options.parse_args()


def ready(exchange):
    word, *said = exchange.stdout.readline().split()
    if word not in ("ready", "down"):
        sys.exit(" ".join(said))
    return said


def name_exchange(exchange, folder, name):
    with open(folder + "/etc/asterisk.conf", "a") as configuration:
        configuration.write(f"systemname = {name}\n")
    for word in ("stop", "start"):
        exchange.stdin.write(word + "\n")
        exchange.stdin.flush()
        ready(exchange)


def main():
    asked = wanted()
    exchange = started(HERE + "/serve.sh", asked.version)
    address, provider, folder = ready(exchange)
    if asked.systemname:
        name_exchange(exchange, folder, asked.systemname)
    phones = Phones(address, provider)
    capture = Capture(address, asked.capture)
    capture.action("Login", f"Username: {asked.account}", f"Secret: {asked.account}pw")
    play(sys.stdin, capture, phones)
    capture.close()
    exchange.stdin.close()
    exchange.wait()


main()
