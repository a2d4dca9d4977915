import { Problem, Unavailable } from '@lectern/client';
import { notify } from './notices.js';

/**
 * Tries a change; what the server refuses is told in its own words, and answered with undefined.
 *
 * @template T
 * @param {() => Promise<T>} change
 * @returns {Promise<T | undefined>}
 */
export async function attempt(change) {
  try {
    return await change();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    notify(said(problem), 'problem');
    return undefined;
  }
}

export function said(problem) {
  if (problem instanceof Unavailable) return 'The server cannot be reached just now. What you typed is kept here: try again in a moment.';
  const wrong = problem.errors.map(({ field, message }) => `${field} ${message}`).join('; ');
  return wrong || problem.message;
}
