import { EventParser } from './event-parser.js';
import { parsed } from './message.js';

const SILENCE = 25_000;
const LOST = 1006;
const ENDED = 1000;
const CODES = new Map([
  [400, 4500],
  [401, 4400],
  [403, 4500],
  [429, 4029],
  [503, 4003],
]);

/**
 * @param {Response} answer
 * @param {string} type
 */
const isOf = ({ headers }, type) => (headers.get('Content-Type') ?? '').startsWith(type);

/**
 * Lectern says by a document what is wrong; whatever else comes is of somebody on the way, and passes.
 *
 * @param {Response} answer
 */
const refusal = (answer) => (isOf(answer, 'application/problem+json') && CODES.get(answer.status)) || LOST;

/** @typedef {{ id: string, destination: string, position: string, onMessage: (message: { body: string }) => void }} Listener */

/**
 * One response that tells of several destinations, each named once. When it is opened anew, since one more is wanted or
 * there is a new token, it goes on where it was.
 */
export class EventStream {
  #how;
  #host;
  /** @type {Map<string, Listener>} by destination */
  #listeners = new Map();
  /** @type {AbortController | undefined} */
  #control;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #watch;

  /** Whether it must be opened anew to tell of what is wanted. */
  outdated = true;

  /**
   * @param {{ url: string, patience: number, fetch: typeof globalThis.fetch }} how
   * @param {{ heard: () => void, end: (end: import('./index.d.ts').LiveEnd) => void }} host told of all that comes, and
   *     of the end, if that comes by itself
   */
  constructor(how, host) {
    this.#how = how;
    this.#host = host;
  }

  /** Whether nobody listens. */
  get empty() {
    return this.#listeners.size === 0;
  }

  /** @param {string} destination */
  has(destination) {
    return this.#listeners.has(destination);
  }

  /** @param {Listener} listener */
  add(listener) {
    this.#listeners.set(listener.destination, listener);
    this.outdated = true;
  }

  /** @param {string} id */
  remove(id) {
    for (const { id: theirs, destination } of this.#listeners.values())
      if (theirs === id) this.#listeners.delete(destination);
  }

  /** @param {string} token */
  open(token) {
    this.close();
    this.outdated = false;
    const control = new AbortController();
    this.#control = control;
    this.#await(this.#how.patience);
    this.#read(token, control).then(
      (code) => this.#over(control, code),
      () => this.#over(control, LOST),
    );
  }

  close() {
    clearTimeout(this.#watch);
    this.#control?.abort();
    this.#control = undefined;
  }

  /**
   * @param {string} token
   * @param {AbortController} control
   */
  async #read(token, control) {
    const listeners = [...this.#listeners.values()];
    const answer = await this.#ask(token, listeners, control.signal);
    const { body } = answer;
    if (!body || !isOf(answer, 'text/event-stream')) return refusal(answer);
    const parser = new EventParser((event) => {
      if (control === this.#control) this.#hear(event, listeners);
    });
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (control !== this.#control) break;
      this.#await(SILENCE);
      this.#host.heard();
      parser.push(part.value);
    }
    return ENDED;
  }

  /**
   * @param {string} token
   * @param {Listener[]} listeners
   * @param {AbortSignal} signal
   */
  #ask(token, listeners, signal) {
    const url = new URL(this.#how.url);
    listeners.forEach(({ destination }) => url.searchParams.append('destination', destination));
    /** @type {Record<string, string>} */
    const headers = { Accept: 'text/event-stream', Authorization: `Bearer ${token}` };
    if (listeners.some(({ position }) => position)) headers['Last-Event-ID'] = listeners.map(({ position }) => position).join('~');
    return this.#how.fetch(url, { headers, signal, cache: 'no-store' });
  }

  /**
   * @param {{ name: string, id: string | undefined, data: string }} event
   * @param {Listener[]} listeners in the order of the request
   */
  #hear({ name, id, data }, listeners) {
    const positions = id?.split('~') ?? [];
    if (positions.length === listeners.length) listeners.forEach((listener, at) => (listener.position = positions[at] ?? ''));
    const listener = this.#listeners.get(name);
    if (!listener || !listeners.includes(listener)) return;
    if (/^live:(Denied|Revoked)$/.test(parsed(data)?.type)) this.remove(listener.id);
    listener.onMessage({ body: data });
  }

  /** @param {number} patience for what comes next */
  #await(patience) {
    clearTimeout(this.#watch);
    const control = this.#control;
    this.#watch = setTimeout(() => control && this.#over(control, LOST), patience);
  }

  /**
   * @param {AbortController} control
   * @param {number} code
   */
  #over(control, code) {
    if (control !== this.#control) return;
    this.close();
    this.#host.end({ code });
  }
}
