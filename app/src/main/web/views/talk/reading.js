import { session } from '../../core/session.js';
import { Pages } from './pages.js';
import { listOf } from './paths.js';
import { unread } from './threads.js';

/** How far one reader has come in one conversation: what was new when it was opened, what has arrived since, what is marked as read. */
export class Reading {
  pages = new Pages();
  /** @type {any[]} oldest first */
  all = [];
  /** @type {Set<string> | undefined} what is shown as new */
  fresh;
  #list;
  #last;
  #markedUpTo;
  #readUpTo;

  /** @param {{ conversation: string, space: string | null, readUpTo: string | null }} conversation */
  constructor({ conversation, space, readUpTo }) {
    this.conversation = conversation;
    this.#list = listOf(space);
    this.#readUpTo = readUpTo;
    this.#markedUpTo = readUpTo;
  }

  /**
   * Takes what has been read from the server.
   *
   * @returns {any[]} what others have written since the last time
   */
  learn() {
    const before = this.#last;
    this.all = this.pages.all;
    this.#last = this.all.at(-1)?.message;
    this.fresh ??= new Set(this.#unread(this.#readUpTo));
    if (before === undefined || before === this.#last) return [];
    const at = this.all.findIndex(({ message }) => message === before);
    return at < 0 ? [] : this.all.slice(at + 1).filter(({ author }) => author !== session.me.user);
  }

  /** Where what is new begins, if anything stands before it. */
  get line() {
    const { all, fresh } = this;
    return all.length > fresh.size ? all.find(({ message }) => fresh.has(message))?.message : undefined;
  }

  get firstFresh() {
    return this.all.find(({ message }) => this.fresh.has(message))?.message;
  }

  /** The end has been seen; nobody else hears of that. */
  async mark() {
    const last = this.#last;
    const before = this.#markedUpTo;
    if (last === before || this.#unread(before).length === 0) return;
    this.#markedUpTo = last;
    const path = `/api/conversations/${this.conversation}`;
    try {
      await session.rest.put(`${path}/read`, { upTo: last }, { ifMatch: null });
      session.resources.changed((one) => one === this.#list || one === path);
    } catch {
      this.#markedUpTo = before;
    }
  }

  #unread(upTo) {
    return unread(this.all, upTo, session.me.user).map(({ message }) => message);
  }
}
