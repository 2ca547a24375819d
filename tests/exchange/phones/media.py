# SPDX-License-Identifier: MIT
"""What a phone sends as sound: silence, a tone, or dialled digits, as RTP with the codec ulaw."""
import asyncio
import math
import random
import re
import struct
import time

PACKET = 0.02  # seconds of sound in a packet
SAMPLES = 160  # samples in a packet
DIGITS = "0123456789*#"
SILENCE = b"\xff" * SAMPLES


def ulaw(sample):
    sign = 0x80 if sample < 0 else 0
    level = min(32635, abs(sample)) + 132
    exponent = max(level.bit_length() - 8, 0)
    return ~(sign | exponent << 4 | (level >> (exponent + 3)) & 15) & 255


TONE = bytes(ulaw(int(12000 * math.sin(2 * math.pi * 400 * i / 8000))) for i in range(SAMPLES))


def is_tone(packet):
    """Whether somebody is heard in it: silence is the same byte all along."""
    return packet[1] & 0x7f == 0 and len(set(packet[12:])) > 8


def description(ip, port, version, direction):
    """The SDP that offers or answers a call."""
    return (f"v=0\r\no=- 1 {version} IN IP4 {ip}\r\ns=-\r\nc=IN IP4 {ip}\r\nt=0 0\r\n"
            f"m=audio {port} RTP/AVP 0 101\r\na=rtpmap:0 PCMU/8000\r\n"
            f"a=rtpmap:101 telephone-event/8000\r\na=fmtp:101 0-16\r\na=ptime:20\r\n"
            f"a={direction}\r\n").encode()


def destination(body):
    """Where the SDP of the other side wants its sound to be sent."""
    text = body.decode("latin1")
    ip = re.search(r"c=IN IP4 (\S+)", text)
    port = re.search(r"m=audio (\d+)", text)
    return (ip.group(1), int(port.group(1))) if ip and port else None


class Sound:
    """Sends a packet every 20 ms until it is stopped."""

    def __init__(self, send):
        self.send = send
        self.muted = False
        self.talking = False
        self.digits = asyncio.Queue()
        self.sequence = random.randint(0, 30000)
        self.time = 0
        self.source = random.randint(1, 2**31)
        self.task = asyncio.ensure_future(self.run())

    def stop(self):
        self.task.cancel()

    async def run(self):
        due = time.monotonic()
        while True:
            if not self.digits.empty():
                await self.send_digit(self.digits.get_nowait())
                due = time.monotonic()
            elif not self.muted:
                self.time += SAMPLES
                self.packet(0, TONE if self.talking else SILENCE)
            due += PACKET
            await asyncio.sleep(max(0.001, due - time.monotonic()))

    async def send_digit(self, digit):
        """RFC 4733: five packets while the key is down, three that say it is up again."""
        for i in range(8):
            up = 0x80 if i >= 5 else 0
            payload = struct.pack("!BBH", DIGITS.index(digit), up | 10, min(i + 1, 5) * SAMPLES)
            self.packet(101 | (0x80 if i == 0 else 0), payload)
            await asyncio.sleep(PACKET)
        self.time += SAMPLES * 8
        await asyncio.sleep(0.1)
        self.digits.task_done()

    def packet(self, kind, payload):
        self.sequence = (self.sequence + 1) & 0xffff
        time_stamp = self.time & 0xffffffff
        header = struct.pack("!BBHII", 0x80, kind, self.sequence, time_stamp, self.source)
        self.send(header + payload)
