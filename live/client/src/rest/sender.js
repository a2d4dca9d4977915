import { Backoff } from '../backoff.js';
import { RefusedAgain, Tokens } from '../tokens.js';
import { exchange } from './exchange.js';
import { pause } from './pause.js';
import { isPassing, Problem, problemOf } from './problem.js';

const PATIENCE = 10_000;
const ATTEMPTS = 5;
const LONGEST_WAIT = 10_000;
const WAITS = { first: 500, most: 8_000 };

/**
 * @typedef {{ method: string, path: string, target: string, headers: Record<string, string>, body?: BodyInit,
 *     signal?: AbortSignal, patience?: number, attempts?: number, as?: 'text' | 'blob' }} Wanted what is to be sent,
 *     as often as it takes
 * @typedef {{ status: number, headers: Headers, text: string, blob?: Blob }} Answer
 * @typedef {{ base: string, headers: Record<string, string>, token: import('../index.d.ts').TokenProvider,
 *     fetch: typeof fetch, patience?: number, attempts?: number, backoff?: { first?: number, most?: number }, random?: () => number,
 *     report: (exchange: import('./exchange.js').Exchange) => void }} SenderOptions
 */

/** Sends requests with the app's token, and again while the server cannot be reached or has no time. */
export class Sender {
  #options;
  #tokens;
  #patience;

  /** @param {SenderOptions} options */
  constructor(options) {
    this.#options = options;
    this.#tokens = Tokens.of(options.token);
    this.#patience = options.patience ?? PATIENCE;
  }

  /**
   * @param {Wanted} wanted
   * @returns {Promise<Answer>} a success
   * @throws {import('./problem.js').Problem} if there is none
   */
  async send(wanted) {
    const { attempts = ATTEMPTS, backoff = WAITS, random } = this.#options;
    const waits = new Backoff(backoff, random);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(wanted, attempt);
      } catch (failure) {
        if (!isPassing(failure) || attempt >= (wanted.attempts ?? attempts)) throw failure;
        const { retryAfter = 0 } = failure;
        if (retryAfter > LONGEST_WAIT) throw failure;
        await pause(retryAfter + waits.next(), wanted.signal);
      }
    }
  }

  /**
   * @param {Wanted} wanted
   * @param {number} attempt
   */
  async #attempt(wanted, attempt) {
    const token = await this.#token(wanted);
    const answer = await this.#exchange(wanted, attempt, token);
    if (answer.status !== 401) return accepted(wanted, answer);
    this.#tokens.refuse(token);
    return accepted(wanted, await this.#exchange(wanted, attempt, await this.#token(wanted, answer)));
  }

  /**
   * A provider that fails has no token now, and may have one later, unless it says otherwise by a problem of its own. One
   * that gives what was refused has none that the server takes.
   *
   * @param {Wanted} wanted
   * @param {Answer} [refusal] of the token before
   */
  async #token(wanted, refusal) {
    try {
      return await this.#tokens.current(this.#patience);
    } catch (cause) {
      if (cause instanceof Problem) throw cause;
      if (refusal && cause instanceof RefusedAgain) throw refused(wanted, refusal);
      throw withoutToken(wanted, cause);
    }
  }

  /**
   * @param {Wanted} wanted
   * @param {number} attempt
   * @param {string} token
   */
  #exchange(wanted, attempt, token) {
    const { base, headers, fetch, report } = this.#options;
    const { patience = this.#patience } = wanted;
    const sent = { ...headers, ...wanted.headers, Authorization: `Bearer ${token}` };
    return exchange({ ...wanted, headers: sent }, { base, fetch, report, attempt, patience });
  }
}

/**
 * @param {Wanted} wanted
 * @param {unknown} cause
 */
function withoutToken({ headers }, cause) {
  const idempotencyKey = headers['Idempotency-Key'];
  if (!(cause instanceof RefusedAgain)) return problemOf({ status: 0, idempotencyKey, cause });
  return problemOf({ status: 401, document: { detail: cause.message }, idempotencyKey, cause });
}

/**
 * @param {Wanted} wanted
 * @param {Answer} answer
 */
function accepted(wanted, answer) {
  if (answer.status < 300 || answer.status === 304) return answer;
  throw refused(wanted, answer);
}

/**
 * @param {Wanted} wanted
 * @param {Answer} answer
 */
function refused(wanted, { status, headers, text }) {
  return problemOf({ status, headers, document: document(text), idempotencyKey: wanted.headers['Idempotency-Key'] });
}

/** @param {string} text of a problem document, or of whatever a proxy says instead */
function document(text) {
  try {
    const parsed = JSON.parse(text);
    return typeof parsed?.type === 'string' ? parsed : undefined;
  } catch {
    return undefined;
  }
}
