import { Backoff } from './backoff.js';

/** When to connect again: after a random wait, or at the time that a server which goes away has given. */
export class Comeback {
  #backoff;
  #connect;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #appointed = false;

  /**
   * @param {Backoff} backoff
   * @param {() => void} connect
   */
  constructor(backoff, connect) {
    this.#backoff = backoff;
    this.#connect = connect;
  }

  /** Whether the server has said when. */
  get appointed() {
    return this.#appointed;
  }

  /**
   * Comes back when the server wants it, on whichever node serves then; the first word counts.
   *
   * @param {number} milliseconds from now
   */
  appoint(milliseconds) {
    if (this.#appointed) return;
    this.#appointed = true;
    this.#start(milliseconds);
  }

  /** Comes back after a random wait, unless there is an appointment. */
  soon() {
    if (!this.#appointed) this.#start(this.#backoff.next());
  }

  /** The last connection was a good one: waits are short again. */
  allWell() {
    this.#backoff.reset();
  }

  cancel() {
    clearTimeout(this.#timer);
    this.#appointed = false;
  }

  /** @param {number} milliseconds */
  #start(milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#connect, milliseconds);
  }
}
