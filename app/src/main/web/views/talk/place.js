/** Where the reader of a list of messages is: what has come into sight, what has not, and whether that is the end. */
export class Place {
  /** @type {Set<string>} messages that arrived out of sight */
  unseen = new Set();

  #list;
  #changed;
  #settled = false;
  #atEnd = false;
  #held;
  #waiting = () => {};
  #watched = new Map();
  #observer = new IntersectionObserver((entries) => this.#look(entries));
  #target;
  #follow = false;
  #wake = () => this.#lookAgain();

  /**
   * @param {HTMLElement} list
   * @param {() => void} changed
   */
  constructor(list, changed) {
    this.#list = list;
    this.#changed = changed;
  }

  start() {
    document.addEventListener('visibilitychange', this.#wake);
    this.#lookAgain();
  }

  stop() {
    document.removeEventListener('visibilitychange', this.#wake);
    this.#observer.disconnect();
  }

  forget() {
    this.#observer.disconnect();
    this.#watched.clear();
    this.unseen.clear();
    this.#settled = false;
    this.#atEnd = false;
  }

  /** @returns {boolean} whether the reader was at the end, and goes on with what arrived */
  arrived(messages) {
    this.#follow = this.#atEnd && !document.hidden;
    messages.forEach((message) => this.unseen.add(message));
    return this.#follow;
  }

  follow() {
    this.#follow = true;
  }

  /** Keeps the first message where it is while older ones come before it. */
  hold() {
    const first = this.#list.querySelector('.message');
    this.#held = first && { first, top: first.getBoundingClientRect().top };
  }

  /** The older ones are there. */
  release() {
    const { first, top } = this.#held ?? {};
    this.#held = undefined;
    if (first) soon(() => scrollBy(0, first.getBoundingClientRect().top - top));
  }

  /** Called after each drawing; the first time goes to where reading stopped. */
  settle(line) {
    this.#watch();
    if (!this.#settled) {
      this.#settled = true;
      if (!this.#target) soon(() => (line ? this.#show(line, 'center') : this.#toEnd()));
    } else if (this.#follow) {
      this.#follow = false;
      soon(() => this.#toEnd());
    }
  }

  to(message) {
    this.#target = message;
    soon(() => {
      this.#target = undefined;
      this.#show(message, 'center')?.focus({ preventScroll: true });
    });
  }

  toUnseen() {
    const [first] = this.unseen;
    this.#show(first, 'center')?.focus({ preventScroll: true });
  }

  whenSeen(seen) {
    this.#waiting = seen;
    this.#tell();
  }

  #show(message, block) {
    const found = this.#find(message);
    found?.scrollIntoView({ block });
    return found;
  }

  #find(message) {
    return this.#list.querySelector(`#message-${CSS.escape(message)}`);
  }

  #toEnd() {
    (this.#list.closest('conversation-view') ?? this.#list).scrollIntoView({ block: 'end' });
  }

  #watch() {
    const end = this.#list.querySelector('.end');
    if (end) this.#observe('end', end);
    soon(() => this.unseen.forEach((message) => this.#observe(message, this.#find(message))));
  }

  #observe(name, element) {
    if (!element || this.#watched.get(name) === element) return;
    this.#watched.set(name, element);
    this.#observer.observe(element);
  }

  // What came into sight of a page that nobody looked at was not seen.
  #lookAgain() {
    this.#watched.forEach((element) => {
      this.#observer.unobserve(element);
      this.#observer.observe(element);
    });
    this.#tell();
  }

  #look(entries) {
    const before = this.unseen.size;
    for (const { target, isIntersecting } of entries) {
      if (target.classList.contains('end')) this.#atEnd = isIntersecting;
      else if (isIntersecting && !document.hidden) this.#saw(target);
    }
    if (this.unseen.size !== before) this.#changed();
    this.#tell();
  }

  #saw(element) {
    const message = element.id.replace('message-', '');
    this.unseen.delete(message);
    this.#watched.delete(message);
    this.#observer.unobserve(element);
  }

  #tell() {
    if (this.#atEnd && this.unseen.size === 0 && !document.hidden && this.#list.isConnected) this.#waiting();
  }
}

// The cards within draw themselves a moment later than the list.
const soon = (act) => requestAnimationFrame(() => requestAnimationFrame(act));
