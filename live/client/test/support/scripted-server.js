import { once } from 'node:events';
import { WebSocketServer } from 'ws';

/** Frames that a test takes one by one, in the order of their arrival. */
class Inbox {
  #arrived = [];
  #takers = [];

  put(item) {
    const taker = this.#takers.shift();
    if (taker) taker(item);
    else this.#arrived.push(item);
  }

  take() {
    if (this.#arrived.length > 0) return Promise.resolve(this.#arrived.shift());
    return new Promise((resolve) => this.#takers.push(resolve));
  }

  get size() {
    return this.#arrived.length;
  }
}

/** A STOMP server that says what a test has it say, and nothing else. */
export class ScriptedServer {
  #server;
  #sessions = new Inbox();

  static async start() {
    const server = new ScriptedServer();
    await once(server.#server, 'listening');
    return server;
  }

  constructor() {
    this.#server = new WebSocketServer({ host: '127.0.0.1', port: 0, handleProtocols: () => 'v12.stomp' });
    this.#server.on('connection', (socket) => new Session(socket, (session) => this.#sessions.put(session)));
  }

  get url() {
    return `ws://127.0.0.1:${this.#server.address().port}/live`;
  }

  /** How many clients wait to be looked at. */
  get waiting() {
    return this.#sessions.size;
  }

  /** The next client that has sent CONNECT, still without an answer. */
  knock() {
    return this.#sessions.take();
  }

  /** The next client, let in. */
  async session() {
    const session = await this.knock();
    session.welcome();
    return session;
  }

  async stop() {
    for (const socket of this.#server.clients) socket.terminate();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** One client's connection. */
class Session {
  #socket;
  #frames = new Inbox();
  #own;
  #inBytes = false;
  connect;
  closed;
  /** Whether the client has said good-bye. */
  left = false;

  constructor(socket, onConnect) {
    this.#socket = socket;
    this.closed = once(socket, 'close');
    socket.on('message', (data) => this.#hear(parse(data.toString()), onConnect));
  }

  #hear(frame, onConnect) {
    if (frame.command === 'CONNECT') {
      this.connect = frame;
      this.#inBytes = frame.headers['websocket-messages'] === 'binary';
      onConnect(this);
    } else if (frame.headers.id === 'live') {
      this.#own = new Ear(this, frame);
    } else if (frame.command === 'DISCONNECT') {
      this.left = true;
      this.send('RECEIPT', { 'receipt-id': frame.headers.receipt });
    } else {
      this.#frames.put(frame);
    }
  }

  welcome() {
    this.send('CONNECTED', { version: '1.2', 'heart-beat': '10000,10000' });
  }

  /** The client's next frame. */
  next() {
    return this.#frames.take();
  }

  /** How many frames wait to be looked at. */
  get waiting() {
    return this.#frames.size;
  }

  /** The client's next frame, which subscribes. */
  async subscribed() {
    const frame = await this.next();
    if (frame.command !== 'SUBSCRIBE') throw new Error(`${frame.command} instead of SUBSCRIBE`);
    return new Ear(this, frame);
  }

  /** Speaks on the user's own queue. */
  async say(type, data) {
    while (!this.#own) await new Promise(setImmediate);
    this.#own.say(type, data);
  }

  send(command, headers = {}, body = '') {
    const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
    const frame = `${command}\n${lines.join('')}\n${body}\0`;
    this.#socket.send(this.#inBytes ? Buffer.from(frame) : frame);
  }

  close(code) {
    this.#socket.close(code);
  }

  cut() {
    this.#socket.terminate();
  }
}

/** One subscription, as the server sees it. */
class Ear {
  #session;
  headers;

  constructor(session, frame) {
    this.#session = session;
    this.headers = frame.headers;
  }

  send(body) {
    const { id: subscription, destination } = this.headers;
    this.#session.send('MESSAGE', { subscription, destination, 'message-id': 'm' }, body);
  }

  say(type, data) {
    this.send(JSON.stringify({ type, timestamp: '2026-11-23T09:00:00Z', data }));
  }

  synced(position, last, recovered = false) {
    this.say('live:Synced', { position, last, recovered });
  }

  /** Tells of an event at a position; its id is made of it. */
  event(position, previous, more = {}) {
    this.send(JSON.stringify({ id: `id-${position}`, type: 'thing:Moved', position, previous, data: {}, ...more }));
  }
}

function parse(text) {
  const [head, body] = text.replace(/\0$/, '').split('\n\n');
  const [command, ...lines] = head.split('\n');
  const headers = Object.fromEntries(lines.map((line) => line.split(/:(.*)/s).slice(0, 2)));
  return { command, headers, body };
}
