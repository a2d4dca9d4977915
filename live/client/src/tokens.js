import { within } from './within.js';

const PATIENCE = 10_000;

/** The app has no other token than the one that the server takes no more. */
export class RefusedAgain extends Error {}

/** @typedef {import('./index.d.ts').TokenProvider} TokenProvider */

/** @type {WeakMap<TokenProvider, Tokens>} */
const BY_PROVIDER = new WeakMap();

/**
 * Gets access tokens from the app: never two new ones at once, since a refresh token may be good for one use only
 * (RFC 9700, section 4.14.2), and never again one that the server has refused.
 */
export class Tokens {
  #provide;
  /** @type {string | undefined} */
  #newest;
  /** @type {string | undefined} */
  #refused;
  #renew = false;
  /** @type {Map<boolean, Promise<string>>} what is asked for now, by whether it is to be new */
  #asking = new Map();

  /**
   * The tokens of a provider, the same for all who use it.
   *
   * @param {TokenProvider} provide
   */
  static of(provide) {
    const tokens = BY_PROVIDER.get(provide) ?? new Tokens(provide);
    BY_PROVIDER.set(provide, tokens);
    return tokens;
  }

  /** @param {TokenProvider} provide */
  constructor(provide) {
    this.#provide = provide;
  }

  /**
   * A token to ask with.
   *
   * @param {number} [patience] in milliseconds
   */
  current(patience) {
    return this.#ask(this.#renew, patience);
  }

  /**
   * A token that lives longer than the one in use.
   *
   * @param {number} [patience] in milliseconds
   */
  renewed(patience) {
    return this.#ask(true, patience);
  }

  /**
   * Notes that the server does not take it (any more).
   *
   * @param {string} token
   */
  refuse(token) {
    if (token !== this.#newest) return;
    this.#refused = token;
    this.#renew = true;
  }

  /**
   * @param {boolean} renew
   * @param {number} [patience]
   */
  #ask(renew, patience = PATIENCE) {
    const asked = this.#asking.get(renew);
    if (asked) return asked;
    const token = this.#get(renew, patience).finally(() => this.#asking.delete(renew));
    this.#asking.set(renew, token);
    return token;
  }

  /**
   * @param {boolean} renew
   * @param {number} patience
   */
  async #get(renew, patience) {
    const complaint = `The token provider gave no token within ${patience} ms`;
    const token = await within(patience, complaint, (signal) => this.#provide({ renew, signal }));
    if (typeof token !== 'string' || token === '') throw new TypeError('The token provider gave no token');
    if (token === this.#refused) {
      this.#renew = true;
      throw new RefusedAgain('The token provider gave the token that was refused');
    }
    this.#newest = token;
    this.#renew = false;
    return token;
  }
}
