const LONGEST_WAIT = 3_600;
const PASSING = new Set([401, 408, 425, 429]);

/** A request that was answered, but not with the thing. */
export class Unanswered extends Error {
  /** Whether it may be otherwise the next time. */
  passing;
  /** How long in milliseconds the server asked to wait. */
  wait;

  /**
   * @param {string} url
   * @param {{ status: number, headers: Headers }} response
   */
  constructor(url, { status, headers }) {
    super(`GET ${url} was answered by ${status}`);
    this.passing = status >= 500 || PASSING.has(status);
    this.wait = 1_000 * Math.min(LONGEST_WAIT, Number(headers.get('Retry-After')) || 0);
  }
}
