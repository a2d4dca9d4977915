/** Tries now and then whether a socket comes about after all, beside the connection that serves meanwhile. */
export class SocketRetry {
  #wait;
  #attempt;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {number} wait in milliseconds before each attempt
   * @param {() => void} attempt
   */
  constructor(wait, attempt) {
    this.#wait = wait;
    this.#attempt = attempt;
  }

  /** Makes an attempt later. */
  later() {
    this.stop();
    this.#timer = setTimeout(this.#attempt, this.#wait);
  }

  stop() {
    clearTimeout(this.#timer);
  }
}
