#!/usr/bin/env bash
# Requests a second of jars, one after the other, each on a database of its own that comes along: rest.sh JAR [JAR ...]
# Needs curl and wrk (https://github.com/wg/wrk). GET reads one assignment, POST makes them, with one token.
set -euo pipefail

port=${PORT:-18099}
connections=${CONNECTIONS:-32}
warm_up=${WARM_UP:-30}
seconds=${SECONDS_MEASURED:-10}
base=http://localhost:$port
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

field() { sed "s/.*\"$1\":\"\([^\"]*\).*/\1/"; }

post() {
  curl -sf "$base$1" -H 'Content-Type: application/json' ${token:+-H "Authorization: Bearer $token"} -d "$2"
}

load() {
  wrk -t1 -c"$connections" -d"$1"s --latency -H "Authorization: Bearer $token" "${@:2}" |
    awk '/50%/ {p50 = $2} /99%/ {p99 = $2} /Requests.sec/ {rate = $2} /Non-2xx/ {bad = $NF}
      END {print rate " a second, p50 " p50 ", p99 " p99 ", refused " bad + 0}'
}

measure() {
  local jar=$1 token='' space assignment
  rm -rf "$work/data"
  java -jar "$jar" --server.port="$port" --lectern.data="$work/data" >"$work/log" 2>&1 &
  server=$!
  for _ in $(seq 240); do grep -q 'Lectern is ready' "$work/log" && break; sleep 0.5; done
  token=$(post /demo/tokens '{"user":"ada","name":"Ada","expiresIn":7200}' | field accessToken)
  space=$(post /api/spaces '{"name":"Speed"}' | field space)
  assignment=$(post "/api/spaces/$space/assignments" '{"title":"Lab report","hidden":false}' | field assignment)
  cat >"$work/post.lua" <<'LUA'
wrk.method = "POST"
wrk.body = '{"title":"Lab report","hidden":false}'
wrk.headers["Content-Type"] = "application/json"
LUA
  load "$warm_up" "$base/api/assignments/$assignment" >/dev/null
  echo "$jar GET:  $(load "$seconds" "$base/api/assignments/$assignment")"
  load "$warm_up" -s "$work/post.lua" "$base/api/spaces/$space/assignments" >/dev/null
  echo "$jar POST: $(load "$seconds" -s "$work/post.lua" "$base/api/spaces/$space/assignments")"
  kill "$server"
  wait "$server" || true
  server=
}

for jar in "$@"; do measure "$jar"; done
