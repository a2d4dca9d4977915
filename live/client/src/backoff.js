/**
 * How long to wait before coming back: a random time below a ceiling that doubles ("full jitter"), so that the clients
 * of a server that went away do not all come back at once.
 */
export class Backoff {
  #first;
  #most;
  #random;
  #attempt = 0;

  /**
   * @param {{ first?: number, most?: number }} [ceilings] of the first wait and of any, in milliseconds
   * @param {() => number} [random] from 0 to 1
   */
  constructor({ first = 1_000, most = 30_000 } = {}, random = Math.random) {
    this.#first = first;
    this.#most = most;
    this.#random = random;
  }

  /** The next wait in milliseconds. */
  next() {
    return this.#random() * Math.min(this.#most, this.#first * 2 ** this.#attempt++);
  }

  /** Starts over, since all is well. */
  reset() {
    this.#attempt = 0;
  }
}
