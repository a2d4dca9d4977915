const PAGE = 60;
const MOST = 200;

/**
 * The messages of one conversation as far as they were read. The newest page moves on with each message, so that what
 * falls out of it is remembered; older pages begin at cursors that never move.
 */
export class Pages {
  /** @type {string[]} of the older pages that were asked for, newest first */
  cursors = [];
  #older = new Map();
  #tail = [];
  #next;

  /** How many of the newest to ask for, to hear of every change in what is shown. */
  get limit() {
    return Math.min(MOST, PAGE * Math.max(1, Math.ceil(this.#tail.length / PAGE)));
  }

  /** @param {{ items: any[], next: string | null }} page newest first */
  newest({ items, next }) {
    const fresh = items.toReversed();
    const at = this.#tail.findIndex(({ message }) => message === fresh[0]?.message);
    if (at >= 0) this.#tail = [...this.#tail.slice(0, at), ...fresh];
    else this.#beginAgain(fresh, next);
  }

  // More happened than a page holds: what lies between is behind `more`.
  #beginAgain(fresh, next) {
    this.#tail = fresh;
    this.#next = next;
    this.cursors = [];
    this.#older.clear();
  }

  older(cursor, page) {
    this.#older.set(cursor, page);
  }

  get loading() {
    return this.#older.size < this.cursors.length;
  }

  get hasMore() {
    return this.loading || Boolean(this.#end);
  }

  more() {
    if (this.#end && !this.loading) this.cursors = [...this.cursors, this.#end];
  }

  get #end() {
    return this.cursors.length > 0 ? this.#older.get(this.cursors.at(-1))?.next : this.#next;
  }

  /** Oldest first. */
  get all() {
    const older = this.cursors.toReversed().flatMap((cursor) => (this.#older.get(cursor)?.items ?? []).toReversed());
    return [...older, ...this.#tail];
  }
}
