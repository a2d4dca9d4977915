import { lasting, ofWindow } from './stored.js';

/**
 * What has been typed and not yet sent, kept in the browser so that neither a reload nor a lost server costs a word. Each
 * window keeps its own words for itself as well, and forgets no words of another.
 */
export class Kept {
  #prefix;
  /** What this window has last read or kept. */
  #known = new Map();

  /** @param {string} user whose words they are */
  constructor(user) {
    this.#prefix = `lectern.kept.${user}.`;
  }

  /** @param {string} field such as `assignments.a1.title` */
  get(field) {
    const key = this.#prefix + field;
    const text = ofWindow.get(key) ?? lasting.get(key);
    this.#known.set(key, text);
    return text === null ? undefined : JSON.parse(text);
  }

  set(field, value) {
    const key = this.#prefix + field;
    const text = JSON.stringify(value);
    this.#known.set(key, text);
    ofWindow.set(key, text);
    lasting.set(key, text);
  }

  drop(field) {
    const key = this.#prefix + field;
    ofWindow.drop(key);
    if (lasting.get(key) === this.#known.get(key)) lasting.drop(key);
    this.#known.delete(key);
  }
}
