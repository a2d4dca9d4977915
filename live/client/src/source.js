import { Tokens } from './tokens.js';
import { Unanswered } from './unanswered.js';
import { within } from './within.js';

const PATIENCE = 10_000;
const ANSWERS = new Set([304, 403, 404, 410]);

/** @typedef {{ status: number, etag: string | null, body?: unknown }} Answer */

/** Where things are got from: by HTTP, with the app's token, in time or not at all. */
export class Source {
  #headers;
  #fetch;
  #tokens;
  #patience;

  /** @param {import('./index.d.ts').RefetchedAlone} options */
  constructor({ token, headers, fetch = globalThis.fetch.bind(globalThis), patience = PATIENCE }) {
    this.#headers = headers;
    this.#fetch = fetch;
    this.#tokens = Tokens.of(token);
    this.#patience = patience;
  }

  /**
   * Gets a thing, if it is no more what it was.
   *
   * @param {string} url
   * @param {string | undefined} etag of what is known
   * @param {AbortController} control
   * @returns {Promise<Answer>}
   * @throws {Error} if there is no answer that says how the thing is
   */
  async get(url, etag, control) {
    const token = await this.#tokens.current(this.#patience);
    /** @type {Record<string, string>} */
    const headers = { ...this.#headers, Authorization: `Bearer ${token}` };
    if (etag !== undefined) headers['If-None-Match'] = etag;
    const late = `GET ${url} was not answered within ${this.#patience} ms`;
    return within(this.#patience, late, (signal) => this.#ask(url, headers, token, signal), control);
  }

  /**
   * @param {string} url
   * @param {Record<string, string>} headers
   * @param {string} token
   * @param {AbortSignal} signal
   * @returns {Promise<Answer>}
   */
  async #ask(url, headers, token, signal) {
    const response = await this.#fetch(url, { headers, signal });
    const { ok, status } = response;
    const etag = response.headers.get('ETag');
    if (ok) return { status, etag, body: await response.json() };
    void response.body?.cancel().catch(() => {});
    if (ANSWERS.has(status)) return { status, etag };
    if (status === 401) this.#tokens.refuse(token);
    throw new Unanswered(url, response);
  }
}
