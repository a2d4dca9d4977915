#!/usr/bin/env python3
"""Tells educators how much a hand-in resembles others: similarity.py http://localhost:8080, with the token in TOKEN"""
import difflib, json, os, sys, time, urllib.error, urllib.request, uuid

base, token, known = sys.argv[1], os.environ["TOKEN"], {}  # what was handed in, by assignment and submission


def call(path, body=None):
    request = urllib.request.Request(base + path, body and json.dumps(body).encode())
    request.headers = {"Authorization": f"Bearer {token}", "Content-type": "application/json"}
    while True:
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)
        except (OSError, ValueError) as failure:  # Lectern is away, went away in the middle of its answer, or refuses
            if getattr(failure, "code", 503) not in (429, 500, 503): raise
            time.sleep(1)


def requests(position=""):  # from the oldest on: after a restart it knows again what was handed in before
    while True:
        told = call(f"/api/events?types=submission:CheckRequested&wait=20&after={position}")
        yield from told["items"]
        position = told["position"]


for request in requests():  # whoever gets them in another way does the rest for each of them
    ids = {name: request["data"][name] for name in ("space", "assignment", "submission", "number")}
    try:
        hand_in = call(f"/api/submissions/{ids['submission']}/hand-ins/{ids['number']}")
        words = " ".join(block.get("text", " ".join(block.get("items", []))) for block in hand_in["content"])
        others = {**known.setdefault(ids["assignment"], {}), ids["submission"]: ""}.values()
        known[ids["assignment"]][ids["submission"]] = words
        similarity = max((difflib.SequenceMatcher(None, words, other).ratio() for other in others if other), default=0)
        call("/api/events", {"type": "similarity:Measured", "stream": f"similarity-{ids['submission']}", "ids": ids,
                             "id": str(uuid.uuid5(uuid.NAMESPACE_URL, request["id"])),  # told again, it is the same
                             "audience": {"educators": [ids["space"]]}, "data": {"similarity": similarity}})
    except urllib.error.HTTPError as refused:
        if refused.code not in (404, 422): raise  # 404: not named any more; 422: told before, and erased since
