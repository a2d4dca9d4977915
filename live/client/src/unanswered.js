/** A request that was answered, but not with the thing. */
export class Unanswered extends Error {
  /** How long in milliseconds the server asked to wait. */
  wait;

  /** @param {Response} response */
  constructor(response) {
    super(`GET ${response.url} was answered by ${response.status}`);
    this.wait = 1_000 * (Number(response.headers.get('Retry-After')) || 0);
  }
}
