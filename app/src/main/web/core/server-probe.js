const PAUSE = 1000;

/**
 * Asks whether a server that is lost is there again, more often than a client comes back by itself: a person is waiting.
 * Browsers hold back sockets that failed again and again; a small request they do not.
 */
export class ServerProbe {
  #found;
  #timer;

  /** @param {() => void} found */
  constructor(found) {
    this.#found = found;
  }

  start() {
    this.#timer ??= setTimeout(() => this.#look(), PAUSE + Math.random() * PAUSE);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #look() {
    const timer = this.#timer;
    const there = await fetch('/sign-in.json', { cache: 'no-store' }).then(({ ok }) => ok, () => false);
    if (timer !== this.#timer) return;
    this.#timer = undefined;
    if (there) this.#found();
    else this.start();
  }
}
