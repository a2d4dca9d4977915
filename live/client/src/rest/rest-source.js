import { Unanswered } from '../unanswered.js';
import { Problem } from './problem.js';

const GONE = new Set([403, 404, 410]);

/** Where things are got from that an app reads through its RestClient too, so that both know the same. */
export class RestSource {
  #rest;

  /** @param {import('../rest.js').RestClient} rest */
  constructor(rest) {
    this.#rest = rest;
  }

  /**
   * Gets a thing, if it is no more what it was.
   *
   * @param {string} url
   * @param {string | undefined} known the entity tag
   * @param {AbortController} control
   * @returns {Promise<import('../source.js').Answer>}
   * @throws {Error} if there is no answer that says how the thing is
   */
  async get(url, known, { signal }) {
    try {
      const { etag, body } = await this.#rest.get(url, { signal, attempts: 1 });
      return { status: etag !== null && etag === known ? 304 : 200, etag, body };
    } catch (failure) {
      if (!(failure instanceof Problem) || failure.status === 0) throw failure;
      if (GONE.has(failure.status)) return { status: failure.status, etag: null };
      throw new Unanswered(url, failure);
    }
  }
}
