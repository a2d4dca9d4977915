#!/usr/bin/env python3
"""Tells educators how much a hand-in resembles others: similarity.py http://localhost:8080 PORT FILE, with the token in TOKEN
and the secret of its webhook in SECRET; what was handed in is kept in the file"""
import base64, difflib, hashlib, hmac, http.server, json, os, sqlite3, sys, time, urllib.error, urllib.request, uuid

lectern, token, known = sys.argv[1], os.environ["TOKEN"], sqlite3.connect(sys.argv[3], isolation_level=None)
known.execute("create table if not exists work (assignment, submission, words, primary key (assignment, submission))")
secret = base64.b64decode(os.environ["SECRET"].removeprefix("whsec_"))

def call(path, body=None):
    request = urllib.request.Request(lectern + path, body and json.dumps(body).encode())
    request.headers = {"Authorization": f"Bearer {token}", "Content-type": "application/json"}
    with urllib.request.urlopen(request, timeout=10) as answer: return json.load(answer)

def measure(request):
    ids = {name: request["data"][name] for name in ("space", "assignment", "submission", "number")}
    hand_in = call(f"/api/submissions/{ids['submission']}/hand-ins/{ids['number']}")
    words = " ".join(block.get("text", " ".join(block.get("items", []))) for block in hand_in["content"])
    work = (ids["assignment"], ids["submission"])
    others = [other for other, in known.execute("select words from work where assignment = ? and submission <> ?", work)]
    known.execute("insert or replace into work values (?, ?, ?)", (*work, words))
    similarity = max((difflib.SequenceMatcher(None, words, other).ratio() for other in others), default=0)
    call("/api/events", {"type": "similarity:Measured", "stream": f"similarity-{ids['submission']}", "ids": ids,
                         "id": str(uuid.uuid5(uuid.NAMESPACE_URL, request["id"])),  # told again, it is the same
                         "audience": {"educators": [ids["space"]]}, "data": {"similarity": similarity}})

class Receiver(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        event, at, signatures = (self.headers["webhook-" + name] for name in ("id", "timestamp", "signature"))
        body = self.rfile.read(int(self.headers["Content-Length"]))
        code = hmac.digest(secret, f"{event}.{at}.".encode() + body, hashlib.sha256)
        signed = "v1," + base64.b64encode(code).decode() in signatures.split()
        if not signed or abs(time.time() - int(at)) > 300: return self.send_error(400)
        try: measure(json.loads(body))
        except urllib.error.HTTPError as refused:  # 404: not named any more; 422: told before, and erased since
            if refused.code not in (404, 422): raise  # no answer, so Lectern asks again
        self.send_response(204), self.end_headers()

http.server.HTTPServer(("127.0.0.1", int(sys.argv[2])), Receiver).serve_forever()
