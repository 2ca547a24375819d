# SPDX-License-Identifier: MIT
"""A scripted SIP phone on UDP, and the provider at the far end of the trunk."""
import asyncio

import media
import sip
from call import ANSWER_WITHIN, Call, Refused


class Port(asyncio.DatagramProtocol):
    """Gives what it receives to a function."""

    def __init__(self, received):
        self.datagram_received = received


class Phone:
    """Registers, makes calls, and does with incoming ones what its `manner` says."""

    def __init__(self, user, password, name, exchange, ip, tell, next_number, port=0):
        self.user = user
        self.password = password
        self.name = name
        self.exchange = exchange
        self.ip = ip
        self.port = port
        self.contact = ""
        self.tell = tell  # told the phone and its call that has changed
        self.next_number = next_number
        self.calls = {}
        self.manner = {"manner": "ring"}
        self.registrations = {}
        self.registration_id = sip.random_text()
        self.registration_sequence = 1
        self.socket = self.sound_socket = None
        self.sound_port = 0
        self.changed = asyncio.Event()
        self.heard = asyncio.Event()

    async def plug_in(self):
        loop = asyncio.get_running_loop()
        self.socket, _ = await loop.create_datagram_endpoint(
            lambda: Port(self.received), (self.ip, self.port))
        self.sound_socket, _ = await loop.create_datagram_endpoint(
            lambda: Port(self.hear), (self.ip, 0))
        self.port = self.socket.get_extra_info("sockname")[1]
        self.sound_port = self.sound_socket.get_extra_info("sockname")[1]
        self.contact = f"sip:{self.user}@{self.ip}:{self.port}"

    def unplug(self):
        """As when somebody pulls the cable: the exchange is not told."""
        for call in self.live_calls():
            call.become("ended")
        self.socket.close()
        self.sound_socket.close()

    # What the person at the phone does

    async def register(self, expires=3600, password=None):
        """Returns the SIP code that the exchange answered with."""
        uri = f"sip:{self.exchange[0]}:{self.exchange[1]}"
        answer = await self.send_register(uri, expires)
        if answer.code in (401, 407):
            proof = sip.authorization(answer, self.user, password or self.password, "REGISTER", uri)
            answer = await self.send_register(uri, expires, [proof])
        return answer.code

    def call(self, number, replaced=None):
        call = Call(self, self.next_number(), sip.random_text() + "@" + self.ip)
        self.calls[call.call_id] = call
        call.start(f"sip:{number}@{self.exchange[0]}:{self.exchange[1]}", replaced)
        return call

    async def listen(self, within):
        """Waits until the other side is heard, from now on."""
        self.heard.clear()
        try:
            await asyncio.wait_for(self.heard.wait(), within)
        except asyncio.TimeoutError:
            raise Refused(f"{self.user} hears nobody") from None

    async def reach(self, state, within):
        """Waits until its newest call is in that state; idle is a phone without calls."""
        async def watch():
            while self.state() != state:
                await self.changed.wait()
        try:
            await asyncio.wait_for(watch(), within)
        except asyncio.TimeoutError:
            raise Refused(f"{self.user} is {self.state()}, not {state}") from None

    def state(self):
        calls = self.live_calls()
        return calls[-1].state if calls else "idle"

    def live_calls(self):
        return [call for call in self.calls.values() if call.state != "ended"]

    def call_changed(self, call):
        self.changed.set()
        self.changed = asyncio.Event()
        self.tell(self, call)

    # Messages

    async def send_register(self, uri, expires, extra=()):
        self.registration_sequence += 1
        me = f"<sip:{self.user}@{self.exchange[0]}>"
        headers = [self.via(), "Max-Forwards: 70", f"From: {me};tag={sip.random_text()}",
                   f"To: {me}", f"Call-ID: {self.registration_id}",
                   f"CSeq: {self.registration_sequence} REGISTER", f"Contact: <{self.contact}>",
                   f"Expires: {expires}", "User-Agent: Cordboard scripted phone", *extra]
        answer = asyncio.get_running_loop().create_future()
        self.registrations[self.registration_sequence] = answer
        self.transmit(sip.composed(f"REGISTER {uri} SIP/2.0", headers))
        return await asyncio.wait_for(answer, ANSWER_WITHIN)

    def via(self, branch=None):
        branch = branch or sip.random_branch()
        return f"Via: SIP/2.0/UDP {self.ip}:{self.port};branch={branch};rport"

    def authorization(self, challenge, method, uri):
        return sip.authorization(challenge, self.user, self.password, method, uri)

    def transmit(self, data, to=None):
        if not self.socket.is_closing():
            self.socket.sendto(data, to or self.exchange)

    def hear(self, packet, _sender):
        if media.is_tone(packet):
            self.heard.set()

    def send_sound(self, packet, to):
        if not self.sound_socket.is_closing():
            self.sound_socket.sendto(packet, to)

    def reply(self, request, sender, code, reason, tag="", body=b"", extra=()):
        self.transmit(sip.response(request, code, reason, self.contact, tag, body, extra), sender)

    # What the exchange says

    def received(self, data, sender):
        if len(data) < 20:  # a keep-alive
            return
        message = sip.Message(data)
        call = self.calls.get(message.get("call-id"))
        if not message.code:
            self.take_request(message, sender, call)
        elif message.method == "REGISTER":
            answer = self.registrations.get(message.sequence)
            if answer and not answer.done() and message.code >= 200:
                answer.set_result(message)
        elif call:
            call.take_response(message)

    def take_request(self, request, sender, call):
        tag = call.own_tag if call else sip.random_text()
        if request.method == "ACK":
            return
        if request.method == "REGISTER":
            self.take_register(request, sender)
        elif request.method == "INVITE":
            self.take_invite(request, sender, call)
        elif request.method == "UPDATE":
            body = call.description() if call and request.body else b""
            self.reply(request, sender, 200, "OK", tag, body)
        elif request.method in sip.METHODS:
            self.reply(request, sender, 200, "OK", tag)
            if call and request.method == "CANCEL":
                call.take_cancel()
            elif call and request.method == "NOTIFY":
                asyncio.ensure_future(self.obey(call, request.get("event")))
            elif call and request.method == "BYE" and call.state != "ended":
                call.become("ended")
        else:
            self.reply(request, sender, 501, "Not Implemented", tag)

    async def obey(self, call, event):
        """What desk phones do when they are told so: `talk` answers or takes back, `hold` holds."""
        if event == "talk" and call.state == "ringing":
            call.answer()
        elif event in ("talk", "hold") and call.state == "up":
            await call.hold(event == "hold")

    def take_register(self, request, sender):
        self.reply(request, sender, 501, "Not Implemented", sip.random_text())

    def take_invite(self, request, sender, call):
        if call and sip.tag_of(request.get("to")):  # hold, unhold, a new partner
            call.take_description(request.body)
            self.reply(request, sender, 200, "OK", call.own_tag, call.description())
        elif not call:  # else it is the same INVITE again
            call = Call(self, self.next_number(), request.get("call-id"))
            self.calls[call.call_id] = call
            call.take_invite(request, sender)
            asyncio.ensure_future(self.treat(call))

    async def treat(self, call):
        """Does with an incoming call what the phone was told to do with calls."""
        manner = dict(self.manner)
        if manner["manner"] == "reject" and not manner.get("after"):
            call.reject(manner["code"], manner.get("reason", "Rejected"))
            return
        if manner["manner"] == "forward":
            call.forward(manner["to"])
            return
        if manner["manner"] == "progress":
            call.progress()
            return
        call.ring()
        if manner["manner"] == "ring":
            return
        await asyncio.sleep(manner.get("after", 0))
        if call.state != "ringing":
            return
        if manner["manner"] == "answer":
            call.answer()
        else:
            call.reject(manner["code"], manner.get("reason", "Rejected"))


class Provider(Phone):
    """The telephone network behind the trunk: everybody may register, calls have any caller ID."""

    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        self.accepts = True

    def take_register(self, request, sender):
        if not self.accepts:
            self.reply(request, sender, 403, "Forbidden", sip.random_text())
            return
        expires = request.get("expires") or "120"
        contact = request.get("contact").split(";expires")[0]
        headers = [f"Via: {via}" for via in request.all("via")]
        headers += [f"From: {request.get('from')}",
                    f"To: {request.get('to')};tag={sip.random_text()}",
                    f"Call-ID: {request.get('call-id')}", f"CSeq: {request.get('cseq')}",
                    f"Expires: {expires}"]
        if contact:
            headers.append(f"Contact: {contact};expires={expires}")
        self.transmit(sip.composed("SIP/2.0 200 OK", headers), sender)

    def call_from(self, caller_number, caller_name, number):
        self.user, self.name = caller_number, caller_name
        return self.call(number)
