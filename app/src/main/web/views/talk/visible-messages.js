import { afterDrawing } from './after-drawing.js';

/** What of a list of messages has come into sight: which arrivals have not, and whether the end is. */
export class VisibleMessages {
  /** @type {Set<string>} messages that arrived out of sight */
  unseen = new Set();

  #list;
  #changed;
  #endInSight = false;
  #seen = () => {};
  #watched = new Map();
  #observer = new IntersectionObserver((entries) => this.#look(entries));
  #wake = () => this.#lookAgain();

  /**
   * @param {HTMLElement} list
   * @param {() => void} changed
   */
  constructor(list, changed) {
    this.#list = list;
    this.#changed = changed;
  }

  get atEnd() {
    return this.#endInSight && !document.hidden;
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
    this.#endInSight = false;
  }

  /** Called after each drawing. */
  watch() {
    this.#observe('end', this.#list.querySelector('.end'));
    afterDrawing(() => this.unseen.forEach((message) => this.#observe(message, this.find(message))));
  }

  /** Says so whenever all there is has been seen. */
  whenSeen(seen) {
    this.#seen = seen;
    this.#tell();
  }

  find(message) {
    return this.#list.querySelector(`#message-${CSS.escape(message)}`);
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
      if (target.classList.contains('end')) this.#endInSight = isIntersecting;
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
    if (this.atEnd && this.unseen.size === 0 && this.#list.isConnected) this.#seen();
  }
}
