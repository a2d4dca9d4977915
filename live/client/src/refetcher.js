import { RestSource } from './rest/rest-source.js';
import { Source } from './source.js';
import { reporter, tell } from './tell.js';
import { Things } from './things.js';
import { Unanswered } from './unanswered.js';
import { versionOf } from './version.js';

const SPREAD = 500;
const LONGEST = 30_000;
const ATTEMPTS = 4;

/** @typedef {import('./things.js').Thing} Thing */
/** @typedef {import('./source.js').Answer} Answer */

/** Fetches again what thin events speak of: once however many they are, at a time of its own, and only if it changed. */
export class Refetcher {
  #options;
  #source;
  #random;
  #spread;
  #error;
  #things = new Things();

  /** @param {import('./index.d.ts').RefetchOptions} options */
  constructor(options) {
    this.#options = options;
    this.#source = options.rest ? new RestSource(options.rest) : new Source(options);
    this.#random = options.random ?? Math.random;
    this.#spread = options.spread ?? SPREAD;
    this.#error = reporter(options.onError);
  }

  /**
   * @param {string} url
   * @param {{ version?: number }} [event]
   */
  soon(url, { version } = {}) {
    const thing = this.#things.at(url);
    if (version !== undefined && versionOf(thing.etag) >= version) return;
    if (thing.request) thing.again = true;
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
    const known = thing.etag;
    const request = new AbortController();
    thing.request = request;
    thing.again = false;
    try {
      const answer = await this.#source.get(thing.url, known, request);
      thing.failures = 0;
      if (this.#things.has(thing)) this.#take(thing, known, answer);
    } catch (failure) {
      if (this.#things.has(thing)) this.#failed(thing, failure);
    }
    thing.request = undefined;
    if (thing.again && this.#things.has(thing)) this.#spreadOut(thing);
  }

  /**
   * @param {Thing} thing
   * @param {string | undefined} known when it was asked for
   * @param {Answer} answer
   */
  #take(thing, known, { status, etag, body }) {
    const { url } = thing;
    if (status === 304) return;
    if (status > 400) {
      this.#things.forget(thing);
      return tell(this.#error, this.#options.onGone, { url, status });
    }
    const overtaken = thing.etag !== known && versionOf(thing.etag) > versionOf(etag);
    if (overtaken) return;
    thing.etag = etag ?? undefined;
    tell(this.#error, this.#options.onFresh, { url, etag, body });
  }

  /**
   * Tries again until it is known how the thing is, since no event would bring it up once more.
   *
   * @param {Thing} thing
   * @param {unknown} failure
   */
  #failed(thing, failure) {
    const lasting = failure instanceof Unanswered && !failure.passing;
    if (lasting || ++thing.failures === ATTEMPTS) this.#error(failure);
    if (lasting) return;
    const wait = failure instanceof Unanswered ? failure.wait : 0;
    this.#schedule(thing, wait + this.#random() * Math.min(LONGEST, this.#spread * 2 ** thing.failures));
  }
}
