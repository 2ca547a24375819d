# SPDX-License-Identifier: MIT
"""Scripted SIP phones 101 to 108 and the provider of the trunk, moved by lines on standard input.

    python3 tests/exchange/phones EXCHANGE PHONES PROVIDER

takes the loopback addresses of the three. A line is a JSON object with `do`, mostly `phone`, and
what the deed needs; `id` comes back in its answer, one line with `ok` and perhaps `error`. By hand,
`call phone=101 to=102` says the same as `{"do": "call", "phone": "101", "to": "102"}`. Changes of
calls are told as lines of their own, with `event`. It ends with its standard input.
"""
import asyncio
import inspect
import itertools
import json
import sys

from call import Refused
from phone import Phone, Provider

NAMES = {"101": "Alice", "102": "Bob", "103": "Carol", "104": "Zoë Müller", "105": "Eve",
         "106": "Frank", "107": "Ирина", "108": "Heidi"}
SIP_PORT = 5070
PROVIDER_PORT = 5190
REASONS = {404: "Not Found", 480: "Temporarily Unavailable", 486: "Busy Here",
           503: "Service Unavailable", 603: "Decline"}


def say(**fields):
    print(json.dumps(fields, ensure_ascii=False), flush=True)


def tell(phone, call):
    say(event="call", phone=phone_name(phone), call=call.number, state=call.state,
        incoming=call.incoming, code=call.code)


def phone_name(phone):
    return "trunk" if isinstance(phone, Provider) else phone.user


class Desk:
    """All the phones. Its methods are the deeds; what one returns is added to its answer."""

    def __init__(self, exchange, phones, provider):
        numbers = itertools.count(1)
        common = {"exchange": (exchange, SIP_PORT), "tell": tell,
                  "next_number": lambda: next(numbers)}
        self.phones = {user: Phone(user, "pw" + user, name, ip=phones, **common)
                       for user, name in NAMES.items()}
        self.provider = Provider("provider", "", "Provider", ip=provider, port=PROVIDER_PORT,
                                 **common)
        self.provider.manner = {"manner": "answer", "after": 0.5}
        self.phones["trunk"] = self.provider

    async def plug_in_all(self):
        for phone in self.phones.values():
            await phone.plug_in()

    async def register(self, phone, expires=3600, password=None):
        code = await self.phones[phone].register(int(expires), password)
        if code != 200:
            raise Refused(f"the exchange answered {code}")

    async def unregister(self, phone):
        await self.register(phone, 0)

    async def unplug(self, phone):
        """As when the cable is pulled: the exchange notices it by itself, or not."""
        self.phones[phone].unplug()

    async def plug(self, phone):
        await self.phones[phone].plug_in()

    def manner(self, phone, manner, after=0, code=486, to=""):
        """What it does with calls after so many seconds: `ring` on, `progress` (ring with early
        media instead), `answer`, `reject`, or `forward` to the numbers `to`."""
        self.phones[phone].manner = {"manner": manner, "after": float(after), "code": int(code),
                                     "reason": REASONS.get(int(code), "Rejected"),
                                     "to": to.split(",")}

    def provider_accepts(self, accepts):
        """Whether the provider lets the exchange register."""
        self.provider.accepts = accepts

    def call(self, phone, to):
        return {"call": self.phones[phone].call(to).number}

    def trunk_call(self, number, to, name=""):
        """Somebody outside calls: `number` is the caller's, `to` the one dialled, a DID."""
        return {"call": self.provider.call_from(number, name, to).number}

    async def reach(self, phone, state, within=10):
        """Answered when its newest call is `ringing`, `up` …, or the phone is `idle`."""
        await self.phones[phone].reach(state, float(within))

    def seize(self, phone, other):
        """Takes the newest call of another phone over, with an INVITE that replaces it."""
        call = self.chosen(other, "ringing", "up")
        return {"call": self.phones[phone].call(other, replaced=call).number}

    def answer(self, phone):
        self.chosen(phone, "ringing").answer()

    def reject(self, phone, code=603):
        self.chosen(phone, "ringing").reject(int(code), REASONS.get(int(code), "Rejected"))

    def hangup(self, phone, which="newest"):
        """Ends its newest or `oldest` call."""
        self.chosen(phone, "trying", "ringing", "up", which=which).hang_up()

    def hangup_all(self):
        for phone in self.phones.values():
            for call in phone.live_calls():
                call.hang_up()

    async def hold(self, phone, which="newest"):
        await self.chosen(phone, "up", which=which).hold(True)

    async def unhold(self, phone, which="newest"):
        await self.chosen(phone, "up", which=which).hold(False)

    async def dtmf(self, phone, digits):
        await self.chosen(phone, "up").press(digits)

    def talk(self, phone, talking):
        """Sends a tone, or silence again."""
        self.chosen(phone, "up").sound.talking = talking

    async def listen(self, phone, within=5):
        """Answered when it hears the other side talk."""
        await self.phones[phone].listen(float(within))

    async def refer(self, phone, to):
        """Blind transfer, with the phone's own key."""
        await self.chosen(phone, "up").refer(to)

    async def join(self, phone):
        """Attended transfer: of its two calls, the older one goes to the far end of the newer,
        which may still ring."""
        calls = [call for call in self.phones[phone].live_calls()
                 if call.state == "up" or (call.state == "ringing" and not call.incoming)]
        if len(calls) != 2:
            raise Refused(f"{phone} has {len(calls)} calls, not two")
        await calls[0].refer("", replaced=calls[1])

    def chosen(self, phone, *states, which="newest"):
        calls = self.phones[phone].live_calls()
        for call in calls if which == "oldest" else reversed(calls):
            if call.state in states:
                return call
        raise Refused(f"{phone} is {self.phones[phone].state()}, not {' or '.join(states)}")


DEEDS = {name: deed for name, deed in inspect.getmembers(Desk, inspect.isfunction)
         if name not in ("__init__", "plug_in_all", "chosen")}


def request_of(line):
    if line.startswith("{"):
        return json.loads(line)
    deed, *words = line.split()
    return {"do": deed, **dict(word.split("=", 1) for word in words)}


async def obey(desk, line):
    number = None
    try:
        request = request_of(line)
        number = request.pop("id", None)
        deed = DEEDS.get(request.pop("do", None))
        if not deed:
            raise Refused(f"no such deed; there are {', '.join(sorted(DEEDS))}")
        result = deed(desk, **request)
        if inspect.isawaitable(result):
            result = await result
        say(id=number, ok=True, **(result or {}))
    except asyncio.TimeoutError:
        say(id=number, ok=False, error="the exchange does not answer")
    except Refused as problem:
        say(id=number, ok=False, error=str(problem))
    except Exception as problem:  # whatever it is, the test is told and the phones go on
        say(id=number, ok=False, error=f"{type(problem).__name__}: {problem}")


async def main():
    desk = Desk(*sys.argv[1:4])
    await desk.plug_in_all()
    lines = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(lines)
    await asyncio.get_running_loop().connect_read_pipe(lambda: protocol, sys.stdin)
    say(event="ready")
    while line := (await lines.readline()).decode().strip():
        asyncio.ensure_future(obey(desk, line))


if len(sys.argv) != 4:
    sys.exit(__doc__)
asyncio.run(main())
