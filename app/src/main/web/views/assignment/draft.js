import { newKey, Problem } from '@lectern/client';
import { session } from '../../core/session.js';
import { said } from '../../parts/attempt.js';
import { toBlocks, toText } from '../../parts/blocks-text.js';
import { clock } from '../../parts/times.js';

const PAUSE = 800;
const AGAIN = 3200;
/** A sign-in that has ended, and too many requests: both pass. */
const PASSING = new Set([401, 429]);

/** Where the words of a hand-in are kept. */
export const handInOf = (assignment) => `assignments.${assignment}.hand-in`;

/**
 * What a student writes for an assignment: every key is kept in the browser at once, and soon on the server. What another
 * window or device has kept there meanwhile is never written over: it is `theirs`, until the student has seen both.
 */
export class Draft {
  text = /** @type {string | undefined} */ (undefined);
  theirs = /** @type {string | undefined} */ (undefined);
  said = '';

  #rest = session.rest;
  #kept = session.kept;
  #assignment;
  #changed;
  #base;
  #key;
  #timer;
  #ended = false;

  /**
   * @param {string} assignment
   * @param {() => void} changed
   */
  constructor(assignment, changed) {
    this.#assignment = assignment;
    this.#changed = changed;
    const kept = this.#kept.get(this.#name);
    if (kept) [this.text, this.#base, this.#key] = [kept.text, kept.base, kept.key];
    void this.#meet();
  }

  get #name() {
    return handInOf(this.#assignment);
  }

  get #path() {
    return `/api/assignments/${this.#assignment}/draft`;
  }

  /** Under which a hand-in of these words is sent, however often it is tried. */
  get key() {
    this.#key ??= newKey();
    this.#keep();
    return this.#key;
  }

  type(text) {
    this.text = text;
    this.#key = undefined;
    this.said = 'Kept in this browser';
    this.#keep();
    this.#later(() => this.#store());
  }

  /** Goes on with what was chosen of both. */
  settle(text) {
    this.#base = this.theirs;
    this.theirs = undefined;
    this.type(text);
  }

  handedIn() {
    this.#key = undefined;
    this.said = '';
    this.#keep();
    this.#later(() => this.#store());
  }

  /** Nobody looks at it any more: what waits is stored, and not tried again. */
  end() {
    this.#ended = true;
  }

  /** What is on the server cannot be read there for now: it stays in the browser as well. */
  stay() {
    if (this.text !== undefined) this.#keep();
  }

  #keep() {
    if (this.#ended && !this.#isKept) return;
    this.#kept.set(this.#name, { text: this.text, base: this.#base, key: this.#key });
    this.#changed();
  }

  #later(act, pause = PAUSE) {
    if (this.#ended) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, pause);
  }

  async #meet() {
    const found = await this.#tried(() => this.#rest.get(this.#path), () => this.#meet());
    if (!found) return;
    const server = toText(found.body.content);
    if (this.text === undefined || (this.text === this.#base && this.text !== server)) [this.text, this.#key] = [server, undefined];
    if (this.text === server) this.#agree(server);
    else if (this.#isNew(server)) this.theirs = server;
    else this.#later(() => this.#store());
    this.#changed();
  }

  async #store() {
    const { text } = this;
    const again = () => this.#store();
    const found = await this.#tried(() => this.#rest.get(this.#path), again);
    if (!found) return;
    const server = toText(found.body.content);
    this.theirs = this.#isNew(server) && server !== text ? server : undefined;
    if (this.theirs !== undefined) return this.#changed();
    const stored = await this.#tried(() => this.#rest.put(this.#path, { content: toBlocks(text) }, { ifMatch: null }), again);
    if (!stored) return;
    this.#base = toText(stored.body.content);
    if (this.text === text) this.#agree(this.#base);
    else this.#keep();
    this.said = `Draft saved at ${clock(new Date())}`;
    this.#changed();
  }

  /** Another of the same assignment may have kept newer words by now. */
  get #isKept() {
    return this.#kept.get(this.#name)?.text === this.text;
  }

  #isNew(server) {
    return server !== (this.#base ?? '');
  }

  #agree(server) {
    this.#base = server;
    if (!this.#key && this.#isKept) this.#kept.drop(this.#name);
  }

  /** What comes of it; nothing where it is refused, which is said, or can only be tried again, which it is. */
  async #tried(request, again) {
    try {
      return await request();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      const refused = problem.status >= 400 && problem.status < 500 && !PASSING.has(problem.status);
      this.said = refused ? said(problem) : 'Kept in this browser until the server is back';
      if (!refused) this.#later(again, AGAIN);
      this.#changed();
      return undefined;
    }
  }
}
