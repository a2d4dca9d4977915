#!/usr/bin/env python3
"""Listens to live destinations in a terminal: python3 docs/listen.py <token> <destination>…"""
import base64, os, socket, sys, urllib.parse

url = urllib.parse.urlparse(os.environ.get("LECTERN_LIVE", "ws://localhost:8080/live"))
token, destinations = sys.argv[1], sys.argv[2:]
wire = socket.create_connection((url.hostname, url.port or 80))
wire.sendall(f"GET {url.path} HTTP/1.1\r\nHost: {url.netloc}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
             f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: v12.stomp\r\n"
             f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}\r\n\r\n".encode())
stream = wire.makefile("rb")
status = stream.readline().decode().strip()
if " 101 " not in status + " ":
    sys.exit(f"no live feed at {url.geturl()}: {status}")
while stream.readline().strip():
    pass


def send(payload, opcode=0x81):
    mask = os.urandom(4)
    size = len(payload)
    head = bytes([opcode, 0x80 | size]) if size < 126 else bytes([opcode, 0xFE]) + size.to_bytes(2, "big")
    wire.sendall(head + mask + bytes(byte ^ mask[i % 4] for i, byte in enumerate(payload)))


def frame(command, **headers):
    lines = "".join(f"{name.replace('_', '-')}:{value}\n" for name, value in headers.items())
    send(f"{command}\n{lines}\n\0".encode())


frame("CONNECT", accept_version="1.2", host="lectern", heart_beat="0,0", Authorization=f"Bearer {token}")
while head := stream.read(2):
    size = head[1] & 0x7F
    if size > 125:
        size = int.from_bytes(stream.read(2 if size == 126 else 8), "big")
    payload = stream.read(size)
    if head[0] & 0x0F == 9:
        send(payload, 0x8A)
        continue
    if head[0] & 0x0F == 8:
        sys.exit(f"closed with {int.from_bytes(payload[:2], 'big')}")
    for said in payload.decode().split("\0"):
        head, _, body = said.lstrip("\n").partition("\n\n")
        if head.startswith("CONNECTED"):
            for number, destination in enumerate(destinations):
                frame("SUBSCRIBE", id=number, destination=destination)
        elif body.startswith("{"):
            print(body, flush=True)
        elif head:
            print(head, file=sys.stderr)
