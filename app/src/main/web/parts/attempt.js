import { Problem, Unauthenticated, Unavailable } from '@lectern/client';
import { session } from '../core/session.js';
import { notify } from './notices.js';

/**
 * Tries a change; what the server refuses is told in its own words, and answered with undefined. What comes of it once its
 * person has signed out is told to nobody.
 *
 * @template T
 * @param {() => Promise<T>} change
 * @param {(problem: Problem) => string | undefined} [words] what is told instead
 * @returns {Promise<T | undefined>}
 */
export async function attempt(change, words = told) {
  const { me } = session;
  try {
    const done = await change();
    return session.me === me ? done : undefined;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (session.me !== me) return undefined;
    if (problem instanceof Unauthenticated) session.lapse();
    const text = words(problem);
    if (text) notify(text, 'problem');
    return undefined;
  }
}

/** That the sign-in is over is said for as long as it is. */
const told = (problem) => (problem instanceof Unauthenticated ? undefined : said(problem));

export function said(problem) {
  if (problem instanceof Unavailable) return 'The server cannot be reached just now. What you typed is kept here: try again in a moment.';
  const wrong = problem.errors.map(({ field, message }) => `${field} ${message}`).join('; ');
  return wrong || problem.message;
}
