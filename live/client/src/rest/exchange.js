import { within } from '../within.js';
import { problemOf } from './problem.js';

/**
 * @typedef {import('./sender.js').Wanted} Wanted
 * @typedef {import('./sender.js').Answer} Answer
 * @typedef {{ method: string, path: string, attempt: number, milliseconds: number, status: number, headers: Headers }} Exchange
 *     what was asked and what came of it; the status is 0 if nothing did
 * @typedef {{ base: string, fetch: typeof fetch, attempt: number, patience: number,
 *     report: (exchange: Exchange) => void }} Way
 */

/**
 * Sends a request once, and reads all that is answered.
 *
 * @param {Wanted} wanted
 * @param {Way} way
 * @returns {Promise<Answer>}
 * @throws {import('./problem.js').Unavailable} if nothing is answered in time
 */
export async function exchange(wanted, { base, fetch, attempt, patience, report }) {
  const { method, path, signal } = wanted;
  const control = new AbortController();
  const end = () => control.abort(signal?.reason);
  signal?.addEventListener('abort', end);
  const began = performance.now();
  /** @param {{ status: number, headers: Headers }} answer */
  const told = ({ status, headers }) =>
    report({ method, path, attempt, milliseconds: performance.now() - began, status, headers });
  try {
    signal?.throwIfAborted();
    const late = `${method} ${path} was not answered within ${patience} ms`;
    const answer = await within(patience, late, () => ask(wanted, base, fetch, control.signal), control);
    told(answer);
    return answer;
  } catch (cause) {
    signal?.throwIfAborted();
    told({ status: 0, headers: new Headers() });
    throw problemOf({ status: 0, idempotencyKey: wanted.headers['Idempotency-Key'], cause });
  } finally {
    signal?.removeEventListener('abort', end);
  }
}

/**
 * @param {Wanted} wanted
 * @param {string} base
 * @param {typeof globalThis.fetch} fetch
 * @param {AbortSignal} signal
 * @returns {Promise<Answer>}
 */
async function ask({ method, target, headers, body, as }, base, fetch, signal) {
  const response = await fetch(base + target, { method, headers, body, signal, cache: 'no-store' });
  const { status, ok } = response;
  if (ok && as === 'blob') return { status, headers: response.headers, text: '', blob: await response.blob() };
  return { status, headers: response.headers, text: await response.text() };
}
