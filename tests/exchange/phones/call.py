# SPDX-License-Identifier: MIT
"""One call of a phone, from its first INVITE to its end."""
import asyncio
import random
import re

import media
import sip

ANSWER_WITHIN = 5  # seconds that the exchange has for the answer to a request
REFER_TAKES = 0.3  # seconds until it has done what it has accepted


class Refused(Exception):
    """What was asked for is not possible now."""


class Call:
    """A dialog: `state` is trying, incoming, ringing, up or ended."""

    def __init__(self, phone, number, call_id):
        self.phone = phone
        self.number = number  # what the test calls it by
        self.call_id = call_id
        self.incoming = False
        self.state = "new"
        self.code = 0  # the SIP code it ended with, where it was never up
        self.own_tag = sip.random_text()
        self.far_tag = ""
        self.target = ""  # where requests go
        self.local = self.remote = ""  # From and To
        self.sequence = random.randint(1, 1000)
        self.invite = None  # of an incoming call: the request and where it came from
        self.invite_from = None
        self.invite_uri = ""  # of an outgoing call: its first target, sequence and branch
        self.invite_sequence = -1
        self.invite_branch = ""
        self.replaces = []  # a header, where it takes the place of another call
        self.direction = "sendrecv"
        self.description_version = 1
        self.sound_to = None
        self.sound = None
        self.reinvited = None  # futures for the answers to a re-INVITE and a REFER
        self.referred = None

    def become(self, state):
        self.state = state
        if state == "up":
            self.sound = self.sound or media.Sound(self.send_sound)
        if state == "ended" and self.sound:
            self.sound.stop()
        self.phone.call_changed(self)

    # What the person at the phone does

    def start(self, uri, replaced=None):
        if replaced:  # another phone's, as the exchange sees it
            self.replaces = [f"Replaces: {replaced.call_id};to-tag={replaced.far_tag}"
                             f";from-tag={replaced.own_tag}"]
        self.invite_uri = self.target = uri
        self.local = f'"{self.phone.name}" <sip:{self.phone.user}@{self.phone.exchange[0]}>'
        self.remote = f"<{uri}>"
        self.become("trying")
        self.send_invite()

    def ring(self):
        self.reply(180, "Ringing")
        self.become("ringing")

    def progress(self):
        self.reply(183, "Session Progress", self.description())
        self.become("ringing")

    def answer(self):
        self.reply(200, "OK", self.description())
        self.become("up")

    def reject(self, code, reason, extra=()):
        self.code = code
        self.reply(code, reason, extra=extra)
        self.become("ended")

    def forward(self, numbers):
        self.reject(302, "Moved Temporarily",
                    [f"Contact: <sip:{number}@{self.phone.exchange[0]}>" for number in numbers])

    def hang_up(self):
        if self.state == "up":
            self.send("BYE")
            self.become("ended")
        elif self.incoming and self.state != "ended":
            self.reject(603, "Decline")
        elif self.state in ("trying", "ringing"):
            self.send("CANCEL", sequence=self.invite_sequence, branch=self.invite_branch,
                      target=self.invite_uri, tagged=False)
            asyncio.get_running_loop().call_later(ANSWER_WITHIN, self.give_up)

    def give_up(self):
        """The exchange has not even answered the CANCEL."""
        if self.state != "ended":
            self.become("ended")

    async def hold(self, on):
        self.direction = "sendonly" if on else "sendrecv"
        self.reinvited = asyncio.get_running_loop().create_future()
        self.send("INVITE", body=self.description())
        code = await asyncio.wait_for(self.reinvited, ANSWER_WITHIN)
        if code != 200:
            raise Refused(f"the exchange answered {code}")

    async def press(self, digits):
        for digit in digits:
            self.sound.digits.put_nowait(digit)
        await asyncio.wait({asyncio.ensure_future(self.sound.digits.join()), self.sound.task},
                           return_when=asyncio.FIRST_COMPLETED)

    async def refer(self, to, replaced=None):
        """Transfers to a number, or with `replaced`, another call of this phone, to its far end."""
        uri = f"sip:{to}@{self.phone.exchange[0]}:{self.phone.exchange[1]}"
        if replaced:
            far_end = replaced.target.split(";")[0]
            uri = (f"{far_end}?Replaces={replaced.call_id.replace('@', '%40')}"
                   f"%3Bto-tag%3D{replaced.far_tag}%3Bfrom-tag%3D{replaced.own_tag}")
        self.referred = asyncio.get_running_loop().create_future()
        self.send("REFER", extra=[f"Refer-To: <{uri}>", f"Referred-By: {self.local}"])
        # How it went would come with a NOTIFY, when the new target has answered or not.
        accepted = await asyncio.wait_for(self.referred, ANSWER_WITHIN)
        if accepted >= 300:
            raise Refused(f"the exchange answered {accepted}")
        await asyncio.sleep(REFER_TAKES)  # else the BYE overtakes it, and ends the call instead
        if self.state == "up":
            self.hang_up()

    # Messages

    def description(self):
        self.description_version += 1
        return media.description(self.phone.ip, self.phone.sound_port, self.description_version,
                                 self.direction)

    def send_invite(self, extra=()):
        self.sequence += 1
        self.invite_sequence = self.sequence
        self.invite_branch = sip.random_branch()
        self.send("INVITE", body=self.description(), extra=[*self.replaces, *extra], sequence=self.sequence,
                  branch=self.invite_branch)

    def send(self, method, body=b"", extra=(), sequence=None, branch=None, target=None,
             tagged=True):
        if sequence is None:
            self.sequence += 1
            sequence = self.sequence
        to = self.remote + (f";tag={self.far_tag}" if self.far_tag and tagged else "")
        headers = [self.phone.via(branch), "Max-Forwards: 70",
                   f"From: {self.local};tag={self.own_tag}", f"To: {to}",
                   f"Call-ID: {self.call_id}", f"CSeq: {sequence} {method}",
                   f"Contact: <{self.phone.contact}>", f"Allow: {sip.METHODS}",
                   "Supported: replaces", *extra]
        first = f"{method} {target or self.target} SIP/2.0"
        self.phone.transmit(sip.composed(first, headers, body))

    def reply(self, code, reason, body=b"", extra=()):
        self.phone.reply(self.invite, self.invite_from, code, reason, self.own_tag, body, extra)

    def send_sound(self, packet):
        if self.sound_to:
            self.phone.send_sound(packet, self.sound_to)

    def take_description(self, body):
        self.sound_to = media.destination(body) or self.sound_to

    # What the exchange says

    def take_invite(self, request, sender):
        self.incoming = True
        self.invite = request
        self.invite_from = sender
        self.local = request.get("to")
        self.remote = re.sub(r";tag=[^;]+", "", request.get("from"))
        self.far_tag = sip.tag_of(request.get("from"))
        self.target = sip.uri_of(request.get("contact"))
        self.take_description(request.body)
        self.become("incoming")

    def take_cancel(self):
        if self.state in ("incoming", "ringing"):
            self.reject(487, "Request Terminated")

    def take_response(self, response):
        if response.method == "REFER" and response.code >= 200 and not self.referred.done():
            self.referred.set_result(response.code)
        if response.method == "INVITE":
            first = response.sequence == self.invite_sequence
            if response.code >= 200:
                self.acknowledge(response, first)
            if first:
                self.take_answer(response)
            elif response.code >= 200 and self.reinvited and not self.reinvited.done():
                self.reinvited.set_result(response.code)

    def acknowledge(self, response, first):
        if response.code < 300:
            if first:
                self.far_tag = sip.tag_of(response.get("to"))
            self.target = sip.uri_of(response.get("contact")) or self.target
            self.send("ACK", sequence=response.sequence)
            return
        branch = re.search(r"branch=([^;\s]+)", response.get("via")).group(1)
        known, self.far_tag = self.far_tag, sip.tag_of(response.get("to"))
        self.send("ACK", sequence=response.sequence, branch=branch,
                  target=self.invite_uri if first else None)
        self.far_tag = known

    def take_answer(self, response):
        if response.code in (401, 407):
            self.far_tag = ""
            self.send_invite([self.phone.authorization(response, "INVITE", self.invite_uri)])
        elif 100 < response.code < 200:
            self.far_tag = sip.tag_of(response.get("to")) or self.far_tag
            if response.code == 180 and self.state == "trying":
                self.become("ringing")
        elif 200 <= response.code < 300 and self.state in ("trying", "ringing"):
            self.take_description(response.body)
            self.become("up")
        elif response.code >= 300 and self.state != "ended":
            self.code = response.code
            self.become("ended")
