import { VisibleMessages } from './visible-messages.js';
import { afterDrawing } from './after-drawing.js';

/** Where the reader of a list of messages is, and how that place is kept while messages come before and after it. */
export class ReadingPosition {
  visible;
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
    this.visible = new VisibleMessages(list, changed);
  }

  forget() {
    this.visible.forget();
    this.#settled = false;
  }

  /** @returns {boolean} whether the reader was at the end, and goes on with what arrived */
  arrived(messages) {
    this.#follow = this.visible.atEnd;
    messages.forEach((message) => this.visible.unseen.add(message));
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
    if (first) afterDrawing(() => scrollBy(0, first.getBoundingClientRect().top - top));
  }

  /** Called after each drawing; the first time goes to where reading stopped. */
  settle(line) {
    this.visible.watch();
    if (!this.#settled) {
      this.#settled = true;
      if (!this.#target) afterDrawing(() => (line ? this.#show(line) : this.#toEnd()));
    } else if (this.#follow) {
      this.#follow = false;
      afterDrawing(() => this.#toEnd());
    }
  }

  to(message) {
    this.#target = message;
    afterDrawing(() => {
      this.#target = undefined;
      this.#show(message)?.focus({ preventScroll: true });
    });
  }

  toUnseen() {
    const [first] = this.visible.unseen;
    this.#show(first)?.focus({ preventScroll: true });
  }

  #show(message) {
    const found = this.visible.find(message);
    found?.scrollIntoView({ block: 'center' });
    return found;
  }

  #toEnd() {
    (this.#list.closest('conversation-view') ?? this.#list).scrollIntoView({ block: 'end' });
  }
}
