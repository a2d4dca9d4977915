const REMEMBERED = 1_000;

/**
 * @typedef {{ url: string, etag?: string, due?: ReturnType<typeof setTimeout>, request?: AbortController,
 *     again: boolean, failures: number }} Thing
 */

/** What is known of the things that are fetched again; of many, the longest unused are forgotten. */
export class Things {
  /** @type {Map<string, Thing>} the longest unused first */
  #byUrl = new Map();

  /** @param {string} url */
  at(url) {
    const thing = this.#byUrl.get(url) ?? { url, again: false, failures: 0 };
    this.#byUrl.delete(url);
    this.#byUrl.set(url, thing);
    this.#trim(thing);
    return thing;
  }

  /** @param {Thing} thing */
  has(thing) {
    return this.#byUrl.get(thing.url) === thing;
  }

  /** @param {Thing} thing */
  forget(thing) {
    this.#byUrl.delete(thing.url);
  }

  /** Forgets all, and asks for none any more. */
  clear() {
    for (const { due, request } of this.#byUrl.values()) {
      clearTimeout(due);
      request?.abort();
    }
    this.#byUrl.clear();
  }

  /** @param {Thing} newest */
  #trim(newest) {
    for (const old of this.#byUrl.values()) {
      if (this.#byUrl.size <= REMEMBERED) return;
      if (old !== newest && !old.request && old.due === undefined) this.forget(old);
    }
  }
}
