import { Memory } from './memory.js';
import { Problem } from './problem.js';
import { fileName, targetOf } from './request.js';
import { bodyOf, responseOf } from './response.js';
import { thingReadBy } from './versioned.js';

const LONG = 300_000;
const GONE = new Set([403, 404, 410]);

/**
 * @typedef {{ query?: Record<string, unknown>, signal?: AbortSignal, headers?: Record<string, string>,
 *     attempts?: number }} ReadOptions
 */

/** Reads things, and sends nobody again what has not changed. */
export class Reading {
  #sender;
  #tags;
  #memory = new Memory();

  /**
   * @param {import('./sender.js').Sender} sender
   * @param {import('./tags.js').Tags} tags
   */
  constructor(sender, tags) {
    this.#sender = sender;
    this.#tags = tags;
  }

  /**
   * @param {string} path
   * @param {ReadOptions} options headers of one's own may have it answered otherwise: then nothing is remembered
   */
  async get(path, { query, headers, ...options }) {
    const target = targetOf(path, query);
    const known = headers ? undefined : this.#memory.at(target);
    const condition = known ? { 'If-None-Match': known.etag } : undefined;
    const since = this.#tags.now();
    const answer = await this.#send(path, target, { headers: { ...condition, ...headers }, ...options });
    const unchanged = known !== undefined && answer.status === 304;
    const response = unchanged ? responseOf(answer, { body: bodyOf(known.answer), unchanged }) : responseOf(answer);
    if (!headers && !unchanged) this.#memory.keep(target, answer);
    if (target === path) this.#tags.note(thingReadBy(path, response.body), response.etag, since);
    return response;
  }

  /**
   * @param {string} path
   * @param {ReadOptions} options
   */
  async *list(path, { query, ...options }) {
    let after = query?.after;
    do {
      const { body } = await this.get(path, { ...options, query: { ...query, after } });
      yield* body.items;
      after = body.next;
    } while (after);
  }

  /**
   * @param {string} path
   * @param {ReadOptions} options
   */
  async all(path, options) {
    const items = [];
    for await (const item of this.list(path, options)) items.push(item);
    return items;
  }

  /**
   * @param {string} path
   * @param {ReadOptions} options
   */
  async download(path, { query, headers = {}, ...options }) {
    const target = targetOf(path, query);
    const answer = await this.#send(path, target, { headers, ...options, as: 'blob', patience: LONG });
    const name = fileName(answer.headers.get('Content-Disposition'));
    return { ...responseOf(answer), blob: answer.blob, name };
  }

  clear() {
    this.#memory.clear();
  }

  /**
   * @param {string} path
   * @param {string} target
   * @param {Omit<import('./sender.js').Wanted, 'method' | 'path' | 'target'>} more
   */
  async #send(path, target, more) {
    try {
      return await this.#sender.send({ method: 'GET', path, target, ...more });
    } catch (failure) {
      if (failure instanceof Problem && GONE.has(failure.status)) this.#forget(path, target);
      throw failure;
    }
  }

  /**
   * @param {string} path
   * @param {string} target
   */
  #forget(path, target) {
    this.#memory.forget(target);
    this.#tags.forget(path);
  }
}
