const STALE = 'urn:lectern:problem:stale-version';
const UNAVAILABLE = new Set([0, 429, 502, 503, 504]);

/**
 * @typedef {{ status: number, headers?: Headers, document?: any, idempotencyKey?: string, cause?: unknown }} Refusal
 */

/** What the server refused, and why, as its problem document has it (RFC 9457). */
export class Problem extends Error {
  /** @param {Refusal} refusal */
  constructor({ status, headers = new Headers(), document = {}, idempotencyKey, cause }) {
    const { type = 'about:blank', title, detail, errors = [] } = document;
    super(detail ?? title ?? sentence(status), { cause });
    this.name = new.target.name;
    this.status = status;
    this.type = type;
    this.title = title;
    this.detail = detail;
    this.errors = errors;
    this.document = document;
    this.headers = headers;
    this.correlationId = headers.get('X-Correlation-Id');
    this.idempotencyKey = idempotencyKey;
    this.retryAfter = milliseconds(headers.get('Retry-After'));
  }
}

/** Somebody else has changed the thing meanwhile. */
export class StaleVersion extends Problem {
  get currentVersion() {
    return this.document.currentVersion;
  }

  get changes() {
    return this.document.changes ?? [];
  }
}

/** The server takes neither the token nor a new one. */
export class Unauthenticated extends Problem {}

/** It is not known what became of the request, or nothing did, since there was no answer that says so. */
export class Unavailable extends Problem {}

/** @param {Refusal} refusal */
export function problemOf(refusal) {
  const { status, document } = refusal;
  if (UNAVAILABLE.has(status)) return new Unavailable(refusal);
  if (status === 401) return new Unauthenticated(refusal);
  return document?.type === STALE ? new StaleVersion(refusal) : new Problem(refusal);
}

/**
 * Whether the same request may be answered otherwise soon. A conflict that says when to try again is a twin of the request
 * that is still in flight.
 *
 * @param {unknown} failure
 * @returns {failure is Problem}
 */
export function isPassing(failure) {
  return failure instanceof Unavailable || (failure instanceof Problem && failure.status === 409 && failure.retryAfter !== undefined);
}

/** @param {number} status */
function sentence(status) {
  return status === 0 ? 'The server did not answer' : `The server answered ${status}`;
}

/** @param {string | null} time in seconds, or as a date */
function milliseconds(time) {
  if (time === null) return undefined;
  const wait = /^\d+$/.test(time) ? 1_000 * Number(time) : Date.parse(time) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
