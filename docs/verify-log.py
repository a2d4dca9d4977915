"""Proves that nothing up to a seal was altered since somebody kept it: verify-log.py seal.json jwks.json export.ndjson"""
import base64, hashlib, json, sys

# Ed25519 as RFC 8032 has it, short instead of fast.
p, q = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
d = -121665 * pow(121666, -1, p) % p
def add(a, b):
    t = d * a[0] * b[0] * a[1] * b[1]
    return (a[0]*b[1] + b[0]*a[1]) * pow(1 + t, -1, p) % p, (a[1]*b[1] + a[0]*b[0]) * pow(1 - t, -1, p) % p
def times(n, a): return (0, 1) if n == 0 else add(times(n - 1, a), a) if n % 2 else times(n // 2, add(a, a))
def point(code):
    y, odd = int.from_bytes(code, "little") % 2**255, code[31] >> 7
    square = (y*y - 1) * pow(d*y*y + 1, -1, p) % p
    x = pow(square, (p + 3) // 8, p)
    if x*x % p != square: x = x * pow(2, (p - 1) // 4, p) % p
    assert x*x % p == square, "no point of the curve"
    return (p - x if x % 2 != odd else x), y
def signed(key, message, signature):
    n = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % q
    base, s = point((4 * pow(5, -1, p) % p).to_bytes(32, "little")), int.from_bytes(signature[32:], "little")
    return s < q and times(s, base) == add(point(signature[:32]), times(n, point(key)))
def raw(text): return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))

seal, keys = (json.load(open(name)) for name in sys.argv[1:3])
key = next(raw(key["x"]) for key in keys["keys"] if key["kid"] == seal["keyId"])
message = json.dumps({name: seal[name] for name in seal if name != "signature"}, sort_keys=True, separators=(",", ":"))
if not signed(key, message.encode(), raw(seal["signature"])): sys.exit("The seal is not signed by this key")
hashed = bytes(32)
for line in open(sys.argv[3], "rb"):
    if not line.startswith(b'{"specversion"'): continue
    hashed = hashlib.sha256(hashed + line.rstrip(b"\n")).digest()
    if hashed.hex() == seal["hash"] and json.loads(line)["id"] == seal["eventId"]:
        sys.exit(print("Nothing up to event", seal["eventId"], "was altered since the seal was made"))
sys.exit("Something up to event " + seal["eventId"] + " was altered, removed or inserted after the seal was made")
