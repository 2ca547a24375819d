# SPDX-License-Identifier: MIT
"""The real Asterisk of tests/exchange and its scripted phones."""
import json
import os
import subprocess
import unittest

TESTBED = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "exchange")
END_WITHIN = 20


class Exchange:
    """Runs as long as this object is not closed; skips the test where this machine has none."""

    def __init__(self):
        self.version = os.environ.get("CORDBOARD_ASTERISK", "22")
        self.script = start("bash", os.path.join(TESTBED, "serve.sh"), self.version)
        word, *told = self.script.stdout.readline().split(maxsplit=3)
        if word == "unavailable" and not self.is_required():
            raise unittest.SkipTest("no real exchange: " + " ".join(told))
        assert word == "ready", f"{word} {' '.join(told)}"
        self.address, self.provider, self.folder = told[0], told[1], told[2].strip()

    def is_required(self):
        """Continuous integration promises the newest one."""
        return os.environ.get("CI") == "true" and self.version == "22"

    def talks(self):
        """Who hears whom: the phones of each bridge, and of bridges that Local channels join."""
        bridges = {}
        for line in self.ask("core show channels concise").splitlines():
            channel, *_, bridge, _unique = line.split("!")
            who = channel.split(";")[0] if channel.startswith("Local/") else phone_of(channel)
            bridges.setdefault(bridge, set()).add(who)
        bridges.pop("", None)
        talks = []
        for talk in bridges.values():
            for joined in [other for other in talks if other & talk]:
                talks.remove(joined)
                talk |= joined
            talks.append(talk)
        return [{who for who in talk if not who.startswith("Local/")} for talk in talks]

    def ask(self, command):
        """What its console answers."""
        return subprocess.run([self.folder + "/asterisk", "-C", self.folder + "/etc/asterisk.conf",
                               "-rx", command], check=True, capture_output=True, text=True).stdout

    def close(self):
        end(self.script)


class Phones:
    """101 to 107, registered. A deed returns when it is done (see tests/exchange/phones)."""

    def __init__(self, exchange):
        phones = exchange.address.rsplit(".", 1)[0] + ".10"
        self.daemon = start("python3", "-B", os.path.join(TESTBED, "phones"), exchange.address,
                            phones, exchange.provider)
        self.asked = 0
        for phone in range(101, 108):
            self.do("register", phone)

    def do(self, deed, phone, **more):
        self.asked += 1
        request = {"do": deed, "id": self.asked, "phone": str(phone), **more}
        self.daemon.stdin.write(json.dumps(request) + "\n")
        self.daemon.stdin.flush()
        for line in self.daemon.stdout:
            answer = json.loads(line)
            if answer.get("id") == self.asked:
                assert answer["ok"], f"{request}: {answer.get('error')}"
                return answer
        raise AssertionError("the phones have ended")

    def reach(self, phone, state):
        """Waits until its newest call is `ringing`, `up` …, or the phone is `idle`."""
        self.do("reach", phone, state=state)

    def hears(self, phone, other):
        """Waits until it hears what is said at the other one."""
        self.do("talk", other, talking=True)
        self.do("listen", phone)
        self.do("talk", other, talking=False)

    def close(self):
        end(self.daemon)


def phone_of(channel):
    """`PJSIP/104-00000003` is a channel of 104."""
    return channel.rsplit("-", 1)[0].split("/")[-1]


def start(*command):
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def end(process):
    process.stdin.close()
    process.wait(END_WITHIN)
    process.stdout.close()
