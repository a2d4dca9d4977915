const REMEMBERED = 500;

/** @typedef {import('./sender.js').Answer} Answer */

/** What was read, so that it need not be sent again as long as it has not changed; of much, the longest unused is forgotten. */
export class Memory {
  /** @type {Map<string, { etag: string, answer: Answer }>} */
  #byTarget = new Map();

  /** @param {string} target */
  at(target) {
    const known = this.#byTarget.get(target);
    if (known) this.#keep(target, known);
    return known;
  }

  /**
   * @param {string} target
   * @param {Answer} answer
   */
  keep(target, answer) {
    const etag = answer.headers.get('ETag');
    if (etag === null) return;
    this.#keep(target, { etag, answer });
    if (this.#byTarget.size > REMEMBERED) this.forget(/** @type {string} */ (this.#byTarget.keys().next().value));
  }

  /** @param {string} target */
  forget(target) {
    this.#byTarget.delete(target);
  }

  clear() {
    this.#byTarget.clear();
  }

  /**
   * @param {string} target
   * @param {{ etag: string, answer: Answer }} known
   */
  #keep(target, known) {
    this.#byTarget.delete(target);
    this.#byTarget.set(target, known);
  }
}
