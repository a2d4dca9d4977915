/** It is the next one. */
export const NEXT = 'next';
/** It has been heard before. */
export const REPEAT = 'repeat';
/** Something before it is missing. */
export const GAP = 'gap';

const REMEMBERED = 1_024;

/**
 * How far one destination has been heard, and the proof that nothing is missing: every event names the one before it
 * (`previous`); verdicts and marks name the newest one (`last`). Positions are opaque and are compared for equality only.
 */
export class Continuity {
  /** @type {string | undefined} */
  #position;
  /** @type {string | null | undefined} The newest event's position: null if there is none, undefined if not known. */
  #newest;
  /** @type {Set<string>} */
  #heard = new Set();

  /** @param {string} [position] up to which all was heard in an earlier life */
  constructor(position) {
    this.#position = position;
  }

  /** Up to where all is heard; undefined before the first verdict. */
  get position() {
    return this.#position;
  }

  /**
   * Takes an event, if it is the next one.
   *
   * @param {import('./index.d.ts').LiveEvent} event
   */
  take(event) {
    if (this.#heard.has(event.id)) return REPEAT;
    if (this.#newest !== undefined && event.previous !== this.#newest) return GAP;
    this.#position = event.position;
    this.#newest = event.position;
    this.#remember(event.id);
    return NEXT;
  }

  /**
   * Moves on to a place where nothing newer has happened.
   *
   * @param {{ position: string, last: string | null }} place
   * @returns {boolean} false if what was heard does not reach that far: something is missing
   */
  reach({ position, last }) {
    if (this.#newest !== undefined && last !== this.#newest) return false;
    this.#position = position;
    this.#newest = last;
    return true;
  }

  /**
   * Begins anew at a place, whatever came before.
   *
   * @param {{ position: string, last: string | null }} place
   */
  restart({ position, last }) {
    this.#position = position;
    this.#newest = last;
  }

  /** Gives up on what is missing. */
  forget() {
    this.#position = undefined;
    this.#newest = undefined;
  }

  /** @param {string} id */
  #remember(id) {
    this.#heard.add(id);
    if (this.#heard.size > REMEMBERED) this.#heard.delete(this.#heard.values().next().value ?? id);
  }
}
