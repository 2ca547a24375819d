#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the sounds for desktops whose sound theme has none: plain tones, nobody's work but this.

The files lie beside it, so this is run only to change them.
"""
import array
import math
import pathlib
import wave

RATE = 16000


def note(frequencies, seconds, fall, beat=0.0):
    """A few sines that begin at once and die away; `beat` makes them flutter, so many times a second."""
    samples = []
    for i in range(int(RATE * seconds)):
        t = i / RATE
        tone = sum(math.sin(2 * math.pi * f * t) for f in frequencies) / len(frequencies)
        rise = min(1.0, t / 0.008)
        end = min(1.0, (seconds - t) / 0.02)
        flutter = 1.0 if not beat else 0.6 + 0.4 * math.cos(2 * math.pi * beat * t)
        samples.append(tone * rise * end * flutter * math.exp(-t * fall))
    return samples


def silence(seconds):
    return [0.0] * int(RATE * seconds)


RING = note((784, 1175), 0.45, 2.0, beat=20)
SOUNDS = {
    "phone-incoming-call": RING + silence(0.15) + RING,
    "message-new-instant": note((880, 1760), 0.09, 8) + note((1320, 2640), 0.30, 9),
    "dialog-warning": note((587,), 0.17, 4) + note((440,), 0.38, 6),
    "alarm-clock-elapsed": (note((988,), 0.11, 3) + silence(0.07)) * 3,
}

for name, samples in SOUNDS.items():
    peak = max(abs(sample) for sample in samples)
    with wave.open(str(pathlib.Path(__file__).parent / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(array.array("h", (int(sample / peak * 16000) for sample in samples)).tobytes())
