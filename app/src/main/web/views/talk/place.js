import { Sight } from './sight.js';
import { soon } from './soon.js';

/** Where the reader of a list of messages is, and how that place is kept while messages come before and after it. */
export class Place {
  sight;
  #list;
  #settled = false;
  #follow = false;
  #held;
  #target;

  /**
   * @param {HTMLElement} list
   * @param {() => void} changed when something came into sight
   */
  constructor(list, changed) {
    this.#list = list;
    this.sight = new Sight(list, changed);
  }

  forget() {
    this.sight.forget();
    this.#settled = false;
  }

  /** @returns {boolean} whether the reader was at the end, and goes on with what arrived */
  arrived(messages) {
    this.#follow = this.sight.atEnd;
    messages.forEach((message) => this.sight.unseen.add(message));
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
    this.sight.watch();
    if (!this.#settled) {
      this.#settled = true;
      if (!this.#target) soon(() => (line ? this.#show(line) : this.#toEnd()));
    } else if (this.#follow) {
      this.#follow = false;
      soon(() => this.#toEnd());
    }
  }

  to(message) {
    this.#target = message;
    soon(() => {
      this.#target = undefined;
      this.#show(message)?.focus({ preventScroll: true });
    });
  }

  toUnseen() {
    const [first] = this.sight.unseen;
    this.#show(first)?.focus({ preventScroll: true });
  }

  #show(message) {
    const found = this.sight.find(message);
    found?.scrollIntoView({ block: 'center' });
    return found;
  }

  #toEnd() {
    (this.#list.closest('conversation-view') ?? this.#list).scrollIntoView({ block: 'end' });
  }
}
