import { EventStream } from './event-stream.js';

const BEAT = 10_000;
const STABLE = 10_000;
const OWN_QUEUE = '/user/queue/live';
/** The subscription of a client that has none. */
const NOBODYS = 'live';

/**
 * One connection by server-sent events, where the network lets no WebSocket through: as a rule one response, and one
 * more for a destination that is listened to twice.
 */
export class StreamConnection {
  #how;
  #listener;
  /** @type {EventStream[]} */
  #streams = [];
  #over = false;
  #heardAt = Date.now();
  /** @type {number | undefined} */
  #openedAt;
  #renewing = false;
  #settling = false;

  /** The token that it was opened with, or was renewed with since. */
  token;

  /**
   * @param {{ url: string, token: string, patience: number, fetch: typeof globalThis.fetch }} how
   * @param {import('./connection.js').ConnectionListener} listener told of the close once, whoever closes
   */
  constructor({ url, token, patience, fetch }, listener) {
    this.token = token;
    this.#how = { url: feedAddress(url), patience, fetch };
    this.#listener = listener;
    queueMicrotask(() => {
      if (this.#over) return;
      listener.onReady();
      this.#settle();
    });
  }

  get transport() {
    return /** @type {const} */ ('events');
  }

  /** Whether the server tells, and it is not lost. */
  get open() {
    return !this.#over && this.wasOpen;
  }

  /** Whether the server has ever told. */
  get wasOpen() {
    return this.#openedAt !== undefined;
  }

  /** Whether it was open for long enough to be called a good one. */
  get stable() {
    return this.#openedAt !== undefined && Date.now() - this.#openedAt >= STABLE;
  }

  /** Whether the server has missed two beats, as it seems to a machine that was asleep. */
  get silent() {
    return Date.now() - this.#heardAt > 2 * BEAT;
  }

  /** What concerns the connection is said on every subscription; where there is none, on the own queue. */
  listen() {}

  /**
   * @param {string} destination
   * @param {Record<string, string> & { id: string }} headers
   * @param {(message: { body: string }) => void} onMessage
   */
  subscribe(destination, headers, onMessage) {
    if (this.#over) return;
    const position = headers['resume-after'] ?? '';
    this.#streams.forEach((stream) => stream.remove(NOBODYS));
    this.#streamWithout(destination).add({ id: headers.id, destination, position, onMessage });
    this.#settleSoon();
  }

  /** @param {string} id */
  unsubscribe(id) {
    this.#streams.forEach((stream) => stream.remove(id));
    this.#settleSoon();
  }

  /**
   * Shows a new token, so that it goes on.
   *
   * @param {string} token
   */
  renew(token) {
    this.token = token;
    this.#renewing = true;
    this.#streams.forEach((stream) => (stream.outdated = true));
    this.#settle();
  }

  /** Lets go at once. */
  async drop() {
    this.#end({ code: 1006 });
  }

  /** There is nobody to say good-bye to. */
  async close() {
    this.#end({ code: 1000 });
  }

  /** @param {string} destination */
  #streamWithout(destination) {
    const free = this.#streams.find((stream) => !stream.has(destination));
    if (free) return free;
    const stream = new EventStream(this.#how, { heard: () => this.#heard(), end: (end) => this.#end(end) });
    this.#streams.push(stream);
    return stream;
  }

  /** What is asked for together is asked for at once. */
  #settleSoon() {
    if (this.#settling) return;
    this.#settling = true;
    queueMicrotask(() => this.#settle());
  }

  #settle() {
    this.#settling = false;
    if (this.#over) return;
    for (const stream of this.#streams) if (stream.empty) stream.close();
    this.#streams = this.#streams.filter((stream) => !stream.empty);
    if (this.#streams.length === 0) this.subscribe(OWN_QUEUE, { id: NOBODYS }, this.#listener.onMessage);
    for (const stream of this.#streams) if (stream.outdated) stream.open(this.token);
  }

  #heard() {
    this.#heardAt = Date.now();
    if (this.#renewing) this.#listener.onRenewed();
    this.#renewing = false;
    if (this.#openedAt !== undefined) return;
    this.#openedAt = Date.now();
    this.#listener.onOpen();
  }

  /** @param {import('./index.d.ts').LiveEnd} end */
  #end(end) {
    if (this.#over) return;
    this.#over = true;
    this.#streams.forEach((stream) => stream.close());
    this.#listener.onClose(end);
  }
}

/** @param {string} url of the socket */
function feedAddress(url) {
  const address = new URL('api/live', url);
  address.protocol = address.protocol.replace('ws', 'http');
  return address.href;
}
