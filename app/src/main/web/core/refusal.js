import { Unauthenticated } from '@lectern/client';

const PASSING = new Set([408, 425, 429]);

/**
 * What it means that no token was given: that the sign-in is over, or, as without any answer, that it may be given later.
 *
 * @param {number} status
 * @param {string} detail
 */
export function refusal(status, detail) {
  const over = status >= 400 && status < 500 && !PASSING.has(status);
  return over ? new Unauthenticated({ status: 401, document: { detail } }) : new Error(detail);
}
