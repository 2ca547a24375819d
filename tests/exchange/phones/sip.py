# SPDX-License-Identifier: MIT
"""SIP messages as far as the scripted phones need them: reading, composing, authorization."""
import hashlib
import os
import re

SHORT_NAMES = {"v": "via", "f": "from", "t": "to", "i": "call-id", "m": "contact",
               "l": "content-length", "c": "content-type", "r": "refer-to", "o": "event"}
METHODS = "INVITE,ACK,BYE,CANCEL,OPTIONS,NOTIFY,REFER,UPDATE,INFO"


class Message:
    """A received request or response."""

    def __init__(self, data):
        head, _, self.body = data.partition(b"\r\n\r\n")
        lines = head.decode("utf-8", "surrogateescape").split("\r\n")
        self.headers = []
        for line in lines[1:]:
            if line[:1] in (" ", "\t") and self.headers:
                name, value = self.headers[-1]
                self.headers[-1] = (name, value + " " + line.strip())
                continue
            name, _, value = line.partition(":")
            name = name.strip().lower()
            self.headers.append((SHORT_NAMES.get(name, name), value.strip()))
        self.sequence, self.method = self.get("cseq").split()
        self.sequence = int(self.sequence)
        first = lines[0].split(" ")
        self.code = int(first[1]) if first[0].startswith("SIP/2.0") else 0
        self.uri = "" if self.code else first[1]

    def get(self, name):
        return next((value for found, value in self.headers if found == name), "")

    def all(self, name):
        return [value for found, value in self.headers if found == name]


def random_text(size=8):
    return os.urandom(size).hex()


def random_branch():
    return "z9hG4bK" + random_text()


def tag_of(header):
    found = re.search(r";tag=([^;>\s]+)", header)
    return found.group(1) if found else ""


def uri_of(header):
    found = re.search(r"<([^>]+)>", header)
    return found.group(1) if found else header.split(";")[0].strip()


def user_of(uri):
    found = re.match(r"sips?:([^@]*)@", uri)
    return found.group(1) if found else ""


def composed(first, headers, body=b"", body_type="application/sdp"):
    lines = [first, *headers]
    if body:
        lines.append(f"Content-Type: {body_type}")
    lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join(lines).encode("utf-8", "surrogateescape") + b"\r\n\r\n" + body


def response(request, code, reason, contact, tag="", body=b"", extra=()):
    to = request.get("to")
    if tag and not tag_of(to):
        to += f";tag={tag}"
    headers = [f"Via: {via}" for via in request.all("via")]
    headers += [f"Record-Route: {route}" for route in request.all("record-route")]
    headers += [f"From: {request.get('from')}", f"To: {to}", f"Call-ID: {request.get('call-id')}",
                f"CSeq: {request.get('cseq')}", f"Allow: {METHODS}", "Supported: replaces", *extra]
    if not any(header.startswith("Contact:") for header in extra):
        headers.append(f"Contact: <{contact}>")
    return composed(f"SIP/2.0 {code} {reason}", headers, body)


def authorization(challenge, user, password, method, uri):
    """The header that answers a 401 or 407 (digest, MD5), or None if it asks for something else."""
    def md5(text):
        return hashlib.md5(text.encode()).hexdigest()

    proxy = challenge.code == 407
    for value in challenge.all("proxy-authenticate" if proxy else "www-authenticate"):
        asked = dict(re.findall(r'(\w+)="?([^",]*)"?', value))
        if asked.get("algorithm", "MD5").upper() != "MD5":
            continue
        secret = md5(f"{user}:{asked['realm']}:{password}")
        request = md5(f"{method}:{uri}")
        said = (f'Digest username="{user}", realm="{asked["realm"]}", nonce="{asked["nonce"]}", '
                f'uri="{uri}", algorithm=MD5')
        if "qop" in asked:
            own = random_text(4)
            answer = md5(f"{secret}:{asked['nonce']}:00000001:{own}:auth:{request}")
            said += f', qop=auth, nc=00000001, cnonce="{own}", response="{answer}"'
        else:
            answer = md5(f"{secret}:{asked['nonce']}:{request}")
            said += f', response="{answer}"'
        if "opaque" in asked:
            said += f', opaque="{asked["opaque"]}"'
        return ("Proxy-Authorization: " if proxy else "Authorization: ") + said
    return None
