#!/usr/bin/env node
// Takes what a webhook of Lectern sends and keeps it in a file, a line each: receive.mjs PORT FILE, with the secret in SECRET.
// It needs the package standardwebhooks (npm install standardwebhooks), which also refuses what is older than five minutes.
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Webhook } from "standardwebhooks";

const [port, file] = process.argv.slice(2);
const webhook = new Webhook(process.env.SECRET);
const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
const known = new Set(lines.map((line) => JSON.parse(line).id));

createServer((request, response) => {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    try {
      const event = webhook.verify(Buffer.concat(parts).toString("utf8"), request.headers);
      if (!known.has(event.id)) appendFileSync(file, JSON.stringify(event) + "\n"); // a repeat is told by its id
      known.add(event.id);
      response.writeHead(204).end();
    } catch (refused) {
      console.error(`${request.headers["webhook-id"]}: ${refused.message}`);
      response.writeHead(400).end();
    }
  });
}).listen(Number(port), "127.0.0.1");
