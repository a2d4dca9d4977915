const SHORTEST = 1_000;

/** Shows the server a new token before the old one ends, so that the session of a connection goes on. */
export class Renewal {
  #connection;
  #tokens;
  #patience;
  #error;
  #underway = false;
  #renewedAt = -Infinity;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {import('./connection.js').Connection | import('./stream-connection.js').StreamConnection} connection
   * @param {import('./tokens.js').Tokens} tokens
   * @param {{ patience: number, error: (error: unknown) => void }} options
   */
  constructor(connection, tokens, { patience, error }) {
    this.#connection = connection;
    this.#tokens = tokens;
    this.#patience = patience;
    this.#error = error;
  }

  /**
   * Renews the token at once; where that was done a moment ago, and the new one ends soon as well, at half of its life,
   * so that short tokens are not renewed without end.
   *
   * @param {{ timestamp: string, data: any }} warning by the server's clock alone, since the machine's may be wrong
   */
  expiring({ timestamp, data }) {
    if (this.#underway) return;
    this.#underway = true;
    const left = Date.parse(data.expires) - Date.parse(timestamp) || 0;
    if (Date.now() - this.#renewedAt < left) this.#later(left / 2, left);
    else void this.#renew(left);
  }

  /** The new token was taken. */
  authenticated() {
    this.#underway = false;
    this.#renewedAt = Date.now();
  }

  /** The connection is no more. */
  stop() {
    clearTimeout(this.#timer);
  }

  /** @param {number} left */
  async #renew(left) {
    try {
      const token = await this.#tokens.renewed(this.#patience);
      if (this.#connection.open) this.#connection.renew(token);
    } catch (error) {
      this.#error(error);
      if (this.#connection.open) this.#later(left / 4, left);
    }
  }

  /**
   * @param {number} wait in milliseconds
   * @param {number} left of the token's life; the server ends the connection with it
   */
  #later(wait, left) {
    const delay = Math.max(SHORTEST, wait);
    this.#timer = setTimeout(() => this.#renew(left - delay), delay);
  }
}
