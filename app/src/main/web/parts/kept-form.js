import { session } from '../core/session.js';

/**
 * What stands in a small form, kept at every key until it is sent.
 *
 * @param {string} name where it is kept, such as `spaces.s1.copy`
 */
export const keptForm = (name) => ({
  get values() {
    return session.kept.get(name) ?? {};
  },
  set(values) {
    session.kept.set(name, values);
  },
  keep(event) {
    this.set(Object.fromEntries(new FormData(event.currentTarget)));
  },
  drop() {
    session.kept.drop(name);
  },
});
