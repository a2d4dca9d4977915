import { once } from 'node:events';
import { createServer } from 'node:http';

/** A server that tells of events by HTTP as a test has it tell, and whose network lets no socket through. */
export class BlockingServer {
  #server;
  #arrived = [];
  #takers = [];
  sockets = 0;

  static async start() {
    const server = new BlockingServer();
    await once(server.#server, 'listening');
    return server;
  }

  constructor() {
    this.#server = createServer((request, response) => this.#put(new Stream(request, response)));
    this.#server.on('upgrade', (request, socket) => {
      this.sockets++;
      // The client may be gone before it has the answer.
      socket.on('error', () => socket.destroy());
      socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    });
    this.#server.listen(0, '127.0.0.1');
  }

  get url() {
    return `ws://127.0.0.1:${this.#server.address().port}/live`;
  }

  /** How many requests wait to be looked at. */
  get waiting() {
    return this.#arrived.length;
  }

  /** The next request, without an answer. */
  request() {
    if (this.#arrived.length > 0) return Promise.resolve(this.#arrived.shift());
    return new Promise((resolve) => this.#takers.push(resolve));
  }

  /** The next request, answered by a stream. */
  async stream() {
    const stream = await this.request();
    stream.begin();
    return stream;
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #put(stream) {
    const taker = this.#takers.shift();
    if (taker) taker(stream);
    else this.#arrived.push(stream);
  }
}

/** One response. */
class Stream {
  #response;
  headers;
  path;
  destinations;
  /** Whether the client has let go. */
  left = false;

  constructor(request, response) {
    const url = new URL(request.url, 'http://localhost');
    this.#response = response;
    this.headers = request.headers;
    this.path = url.pathname;
    this.destinations = url.searchParams.getAll('destination');
    response.on('close', () => (this.left = true));
  }

  begin() {
    this.#response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    this.write(':\n\n');
  }

  refuse(status, type = 'application/problem+json') {
    this.#response.writeHead(status, { 'Content-Type': type }).end('{}');
  }

  write(text) {
    this.#response.write(text);
  }

  say(destination, id, type, data) {
    this.#message(destination, id, { type, timestamp: '2026-11-23T09:00:00Z', data });
  }

  synced(destination, id, position, last, recovered = false) {
    this.say(destination, id, 'live:Synced', { position, last, recovered });
  }

  /** Tells of an event at a position; its id is made of it. */
  event(destination, id, position, previous) {
    this.#message(destination, id, { id: `id-${position}`, type: 'thing:Moved', position, previous, data: {} });
  }

  end() {
    this.#response.end();
  }

  #message(destination, id, message) {
    this.write(`event: ${destination}\ndata: ${JSON.stringify(message)}\nid: ${id}\n\n`);
  }
}
