import { Link } from './link.js';
import { Subscription } from './subscription.js';
import { reporter } from './tell.js';
import { watchForWaking } from './waking.js';

const MOST_SUBSCRIPTIONS = 63;
const PATIENCE = 10_000;
const SOCKET_AGAIN = 300_000;

/** Hears live destinations over one connection at a time, and goes on where it was when that is lost. */
export class LiveClient {
  #link;
  #patience;
  #onError;
  /** @type {Set<Subscription>} */
  #subscriptions = new Set();
  #named = 0;
  /** When any of them was told something last. */
  #heardAt = 0;
  #unwatch = () => {};

  /** @param {import('./index.d.ts').LiveOptions} options */
  constructor(options) {
    const { url, token, webSocket = openSocket, backoff, random, patience = PATIENCE, onState, onError } = options;
    const { socketAgain = SOCKET_AGAIN, fetch = globalThis.fetch?.bind(globalThis) } = options;
    this.#patience = patience;
    this.#onError = reporter(onError);
    this.#link = new Link(
      { url: socketAddress(url), token, webSocket, fetch, backoff, random, patience, socketAgain },
      {
        joined: (connection) => this.#subscriptions.forEach((subscription) => subscription.join(connection)),
        lost: () => this.#subscriptions.forEach((subscription) => subscription.interrupted()),
        error: this.#onError,
        state: onState,
      },
    );
  }

  get state() {
    return this.#link.state;
  }

  get transport() {
    return this.#link.transport;
  }

  start() {
    if (this.state !== 'stopped' && this.state !== 'failed') return;
    this.#unwatch();
    this.#unwatch = watchForWaking({ online: () => this.#link.wake(true), seen: () => this.wake() });
    void this.#link.open();
  }

  async stop() {
    this.#unwatch();
    await this.#link.close();
  }

  wake() {
    this.#link.wake(false);
  }

  /**
   * @param {string} destination
   * @param {import('./index.d.ts').LiveHandlers} handlers
   * @param {{ after?: string }} [options]
   */
  subscribe(destination, handlers, { after } = {}) {
    if (this.#subscriptions.size >= MOST_SUBSCRIPTIONS)
      throw new RangeError(`A client may have ${MOST_SUBSCRIPTIONS} subscriptions`);
    const subscription = new Subscription(destination, handlers, {
      name: `s${++this.#named}`,
      after,
      patience: this.#patience,
      reconnect: () => this.#link.restart(),
      over: () => this.#subscriptions.delete(subscription),
      heard: () => (this.#heardAt = Date.now()),
      busy: () => Date.now() - this.#heardAt < this.#patience,
      control: (message) => this.#link.control(message),
      error: this.#onError,
    });
    this.#subscriptions.add(subscription);
    const { connection } = this.#link;
    if (connection) subscription.join(connection);
    return subscription;
  }
}

/**
 * @param {string} url
 * @param {string[]} protocols
 */
function openSocket(url, protocols) {
  return new WebSocket(url, protocols);
}

/** @param {string | URL} url */
function socketAddress(url) {
  const address = new URL(url, globalThis.location?.href);
  const scheme = { 'http:': 'ws:', 'https:': 'wss:' }[address.protocol] ?? address.protocol;
  if (!/^wss?:$/.test(scheme)) throw new TypeError('The address of live must begin with ws, wss, http or https');
  return scheme + address.href.slice(address.protocol.length);
}
