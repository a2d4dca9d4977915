/** What of the log is shown, newest first: what came since waits until it is asked for, what is older is added below. */
export class AuditedPages {
  items = [];
  waiting = [];
  next = null;
  /** The ids of what came while one looked. */
  fresh = new Set();

  #met;
  #begun = false;

  get actors() {
    return [...new Set(this.items.map(({ actor }) => actor).filter(Boolean))];
  }

  /**
   * Takes the newest page as it is now.
   *
   * @param {{ items: any[], next: string | null }} page
   * @param {boolean} atOnce whether what is new may be shown without being asked for
   */
  meet(page, atOnce) {
    if (page === this.#met) return;
    this.#met = page;
    if (!this.#begun) return this.#begin(page);
    const known = new Set([...this.items, ...this.waiting].map(({ id }) => id));
    const came = page.items.filter(({ id }) => !known.has(id));
    if (came.length === 0) return undefined;
    came.forEach(({ id }) => this.fresh.add(id));
    if (came.length === page.items.length && page.next) this.#whole = page;
    this.waiting = [...came, ...this.waiting];
    if (atOnce) this.show();
    return undefined;
  }

  // More came than one page holds: between it and what is shown some are missing, so that all begins anew.
  #whole;

  #begin(page) {
    this.#begun = true;
    this.items = page.items;
    this.next = page.next;
  }

  show() {
    if (this.#whole) this.#begin(this.#whole);
    else this.items = [...this.waiting, ...this.items];
    this.waiting = [];
    this.#whole = undefined;
  }

  add({ items, next }) {
    const known = new Set(this.items.map(({ id }) => id));
    this.items = [...this.items, ...items.filter(({ id }) => !known.has(id))];
    this.next = next;
  }
}
