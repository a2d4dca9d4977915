import { tell } from './tell.js';
import { Things } from './things.js';
import { Tokens } from './tokens.js';
import { Unanswered } from './unanswered.js';

const SPREAD = 500;
const ATTEMPTS = 4;
const GONE = new Set([403, 404, 410]);

/** @typedef {import('./things.js').Thing} Thing */

/** Fetches again what thin events speak of: once however many they are, at a time of its own, and only if it changed. */
export class Refetcher {
  #options;
  #fetch;
  #tokens;
  #random;
  #spread;
  #error;
  #things = new Things();

  /** @param {import('./index.d.ts').RefetchOptions} options */
  constructor(options) {
    this.#options = options;
    this.#fetch = options.fetch ?? globalThis.fetch.bind(globalThis);
    this.#random = options.random ?? Math.random;
    this.#spread = options.spread ?? SPREAD;
    this.#error = options.onError ?? console.error;
    this.#tokens = new Tokens(options.token);
  }

  /**
   * @param {string} url
   * @param {{ version?: number }} [event]
   */
  soon(url, { version } = {}) {
    const thing = this.#things.at(url);
    if (version !== undefined && versionOf(thing.etag) >= version) return;
    if (thing.fetching) thing.again = true;
    else this.#spreadOut(thing);
  }

  /**
   * @param {string} url
   * @param {string | null} etag
   */
  knows(url, etag) {
    this.#things.at(url).etag = etag ?? undefined;
  }

  stop() {
    this.#things.clear();
  }

  /** @param {Thing} thing */
  #spreadOut(thing) {
    if (thing.due === undefined) this.#schedule(thing, this.#random() * this.#spread);
  }

  /**
   * @param {Thing} thing
   * @param {number} delay
   */
  #schedule(thing, delay) {
    thing.due = setTimeout(() => {
      thing.due = undefined;
      void this.#refetch(thing);
    }, delay);
  }

  /** @param {Thing} thing */
  async #refetch(thing) {
    thing.fetching = true;
    thing.again = false;
    try {
      await this.#get(thing);
      thing.failures = 0;
    } catch (failure) {
      if (this.#things.has(thing)) this.#failed(thing, failure);
    }
    thing.fetching = false;
    if (thing.again && this.#things.has(thing)) this.#spreadOut(thing);
  }

  /**
   * @param {Thing} thing
   * @throws {Error} if it could not be got
   */
  async #get(thing) {
    const token = await this.#tokens.current();
    const known = thing.etag === undefined ? {} : { 'If-None-Match': thing.etag };
    const headers = { ...this.#options.headers, ...known, Authorization: `Bearer ${token}` };
    const response = await this.#fetch(thing.url, /** @type {RequestInit} */ ({ headers }));
    if (response.ok) await this.#fresh(thing, response);
    else if (GONE.has(response.status)) this.#gone(thing, response.status);
    else if (response.status !== 304) {
      if (response.status === 401) this.#tokens.refuse(token);
      throw new Unanswered(response);
    }
  }

  /**
   * @param {Thing} thing
   * @param {Response} response
   */
  async #fresh(thing, response) {
    const { url } = thing;
    const etag = response.headers.get('ETag');
    const body = await response.json();
    if (!this.#things.has(thing)) return;
    thing.etag = etag ?? undefined;
    tell(this.#error, this.#options.onFresh, { url, etag, body });
  }

  /**
   * @param {Thing} thing
   * @param {number} status
   */
  #gone(thing, status) {
    if (!this.#things.has(thing)) return;
    this.#things.forget(thing);
    tell(this.#error, this.#options.onGone, { url: thing.url, status });
  }

  /**
   * @param {Thing} thing
   * @param {unknown} failure
   */
  #failed(thing, failure) {
    if (++thing.failures >= ATTEMPTS) {
      thing.failures = 0;
      this.#error(failure);
      return;
    }
    const wait = failure instanceof Unanswered ? failure.wait : 0;
    this.#schedule(thing, wait + this.#random() * this.#spread * 2 ** thing.failures);
  }
}

/** @param {string | undefined} etag such as "7" or "7-digest" */
function versionOf(etag) {
  return Number(/^"(\d+)/.exec(etag ?? '')?.[1] ?? NaN);
}
