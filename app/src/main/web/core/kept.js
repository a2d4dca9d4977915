import { keyOf, lasting, ofWindow } from './stored.js';

const prefixOf = (user) => `lectern.kept.${keyOf(user)}.`;

/**
 * What has been typed and not yet sent, kept in the browser so that neither a reload nor a lost server costs a word. Each
 * window keeps its own words for itself as well, and forgets no words of another.
 */
export class Kept {
  #prefix;
  /** What this window has last read or kept. */
  #known = new Map();
  #over = false;

  /** @param {string} user whose words they are */
  constructor(user) {
    this.#prefix = prefixOf(user);
  }

  /** @param {string} field such as `assignments.a1.title` */
  get(field) {
    if (this.#over) return undefined;
    const key = this.#prefix + field;
    const text = ofWindow.get(key) ?? lasting.get(key);
    this.#known.set(key, text);
    return text === null ? undefined : JSON.parse(text);
  }

  set(field, value) {
    if (this.#over) return;
    const key = this.#prefix + field;
    const text = JSON.stringify(value);
    this.#known.set(key, text);
    ofWindow.set(key, text);
    lasting.set(key, text);
  }

  drop(field) {
    if (this.#over) return;
    const key = this.#prefix + field;
    ofWindow.drop(key);
    if (lasting.get(key) === this.#known.get(key)) lasting.drop(key);
    this.#known.delete(key);
  }

  /** All that is kept, also by other windows, as pairs of a field and a value; it stays theirs. */
  entries() {
    const keys = new Set([...ofWindow.keys(this.#prefix), ...lasting.keys(this.#prefix)]);
    return [...keys].map((key) => [key.slice(this.#prefix.length), JSON.parse(ofWindow.get(key) ?? lasting.get(key))]);
  }

  /** Keeps nothing from now on: what is still on its way when somebody signs out leaves no words behind. */
  end() {
    this.#over = true;
  }
}

/**
 * Forgets all that somebody typed.
 *
 * @param {string} user
 * @param {boolean} everywhere or in this window alone
 */
export function forgetWords(user, everywhere) {
  for (const store of everywhere ? [ofWindow, lasting] : [ofWindow]) store.keys(prefixOf(user)).forEach(store.drop);
}
