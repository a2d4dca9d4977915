/** Shows the server a new token before the old one ends, so that the session goes on. */
export class Renewal {
  #tokens;
  #error;
  /** @type {WeakSet<import('./connection.js').Connection>} */
  #underway = new WeakSet();

  /**
   * @param {import('./tokens.js').Tokens} tokens
   * @param {(error: unknown) => void} error
   */
  constructor(tokens, error) {
    this.#tokens = tokens;
    this.#error = error;
  }

  /** @param {import('./connection.js').Connection} connection whose token ends soon */
  async expiring(connection) {
    if (this.#underway.has(connection)) return;
    this.#underway.add(connection);
    try {
      connection.renew(await this.#tokens.renewed());
    } catch (error) {
      this.#underway.delete(connection);
      this.#error(error);
    }
  }

  /** @param {import('./connection.js').Connection} connection whose new token was taken */
  authenticated(connection) {
    this.#underway.delete(connection);
  }
}
