import { encoded, newKey, targetOf } from './request.js';
import { responseOf } from './response.js';
import { thingChangedBy, thingMovedBy } from './versioned.js';

/**
 * @typedef {import('./reading.js').ReadOptions & { ifMatch?: string | number | null, idempotencyKey?: string,
 *     correlationId?: string, contentType?: string, patience?: number }} ChangeOptions
 */

/** Changes things: each once, however often it has to be asked for, and none that is another than the app has seen. */
export class Changes {
  #sender;
  #tags;

  /**
   * @param {import('./sender.js').Sender} sender
   * @param {import('./tags.js').Tags} tags
   */
  constructor(sender, tags) {
    this.#sender = sender;
    this.#tags = tags;
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {any} given the body
   * @param {ChangeOptions} options
   */
  async send(method, path, given, { query, headers, contentType, signal, patience, attempts, ...options }) {
    const target = targetOf(path, query);
    const { body, headers: described } = encoded(given, contentType);
    const sent = { ...described, ...this.#names(thingChangedBy(method, path), options), ...headers };
    const asked = this.#tags.now();
    const answer = await this.#sender.send({ method, path, target, headers: sent, body, signal, patience, attempts });
    const response = responseOf(answer);
    this.#note(method, path, response, asked);
    return response;
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {import('../rest.js').RestResponse<any>} response
   * @param {number} asked
   */
  #note(method, path, { location, etag }, asked) {
    const thing = thingChangedBy(method, path) ?? location;
    const moved = thingMovedBy(method, path);
    if (thing) this.#tags.note(thing, etag, asked, this.#tags.now());
    if (moved) this.#tags.follow(moved, etag, asked);
  }

  /**
   * What names the change itself, and the version that it is meant for.
   *
   * @param {string | undefined} thing
   * @param {ChangeOptions} options
   */
  #names(thing, { ifMatch = this.#tags.of(thing), idempotencyKey = newKey(), correlationId = newKey() }) {
    /** @type {Record<string, string>} */
    const names = { 'Idempotency-Key': idempotencyKey, 'X-Correlation-Id': correlationId };
    if (ifMatch !== undefined && ifMatch !== null) names['If-Match'] = typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch;
    return names;
  }
}
