#!/usr/bin/env python3
"""Keeps what happens in Lectern in a table of SQLite: follow.py http://localhost:8080 events.db, with the token in TOKEN"""
import json, os, sqlite3, sys, time, urllib.error, urllib.request

base, database, token = sys.argv[1], sys.argv[2], os.environ["TOKEN"]
table = sqlite3.connect(database)
table.execute("create table if not exists event (id text primary key, type text, stream text, time text, event text)")
table.execute("create table if not exists place (one integer primary key check (one = 1), position text)")


def page(after):
    request = urllib.request.Request(f"{base}/api/events?limit=200&wait=20&after={after}")
    request.add_header("Authorization", f"Bearer {token}")
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


while True:
    place = table.execute("select position from place").fetchone()
    try:
        told = page(place[0] if place else "")
    except urllib.error.HTTPError as refused:
        if refused.code not in (429, 500, 503):
            sys.exit(f"{refused.code}: {refused.read().decode()}")  # 410: begin anew with an empty database
        time.sleep(1)
        continue
    except (OSError, ValueError):  # Lectern is away, or went away in the middle of its answer
        time.sleep(1)
        continue
    with table:  # events and place together: after a crash of this side, neither is missing or there twice
        for event in told["items"]:
            table.execute("insert or ignore into event values (?, ?, ?, ?, ?)",
                          (event["id"], event["type"], event["subject"], event["time"], json.dumps(event)))
        table.execute("insert or replace into place values (1, ?)", (told["position"],))
