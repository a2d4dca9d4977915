import { lasting } from './stored.js';

/** What has been typed and not yet sent, kept in the browser so that neither a reload nor a lost server costs a word. */
export class Kept {
  #prefix;

  /** @param {string} user whose words they are */
  constructor(user) {
    this.#prefix = `lectern.kept.${user}.`;
  }

  /** @param {string} field such as `assignments.a1.title` */
  get(field) {
    const text = lasting.get(this.#prefix + field);
    return text === null ? undefined : JSON.parse(text);
  }

  set(field, value) {
    lasting.set(this.#prefix + field, JSON.stringify(value));
  }

  drop(field) {
    lasting.drop(this.#prefix + field);
  }
}
