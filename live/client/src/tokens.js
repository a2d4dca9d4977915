/** Gets access tokens from the app, and never offers one again that the server has refused. */
export class Tokens {
  #provide;
  /** @type {string | undefined} */
  #refused;

  /** @param {import('./index.d.ts').TokenProvider} provide */
  constructor(provide) {
    this.#provide = provide;
  }

  /** A token to connect with. */
  current() {
    return this.#ask(this.#refused !== undefined);
  }

  /** A token that lives longer than the one in use. */
  renewed() {
    return this.#ask(true);
  }

  /**
   * Notes that the server does not take it (any more).
   *
   * @param {string} token
   */
  refuse(token) {
    this.#refused = token;
  }

  /** @param {boolean} renew */
  async #ask(renew) {
    const token = await this.#provide({ renew });
    if (typeof token !== 'string' || token === '') throw new TypeError('The token provider gave no token');
    if (token === this.#refused) throw new Error('The token provider gave the token that was refused');
    return token;
  }
}
