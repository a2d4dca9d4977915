import { versionOf } from '../version.js';

const REMEMBERED = 1_000;

/**
 * The entity tag of each thing as it was last seen, whatever order answers come in: one to a request that was made before
 * another was answered says nothing newer, unless its version does.
 */
export class Tags {
  #requests = 0;
  /** @type {Map<string, { etag: string, since: number }>} by path, the longest unused first */
  #byPath = new Map();

  /** Names the moment at which a request is made. */
  now() {
    return ++this.#requests;
  }

  /** @param {string | undefined} path */
  of(path) {
    return path === undefined ? undefined : this.#byPath.get(path)?.etag;
  }

  /**
   * @param {string} path
   * @param {string | null} etag
   * @param {number} asked when it was asked for
   * @param {number} [since] from when on it is true: for what a change made of it, from now
   */
  note(path, etag, asked, since = asked) {
    const known = this.#byPath.get(path);
    if (etag === null) return;
    if (known && asked < known.since && !(versionOf(etag) > versionOf(known.etag))) return;
    this.#byPath.delete(path);
    this.#byPath.set(path, { etag, since });
    if (this.#byPath.size > REMEMBERED) this.forget(/** @type {string} */ (this.#byPath.keys().next().value));
  }

  /**
   * Notes a version if it comes right after the known one; otherwise others have changed the thing too, unseen.
   *
   * @param {string} path
   * @param {string | null} etag
   * @param {number} asked
   */
  follow(path, etag, asked) {
    if (versionOf(etag) === versionOf(this.of(path)) + 1) this.note(path, etag, asked, this.now());
  }

  /** @param {string} path */
  forget(path) {
    this.#byPath.delete(path);
  }

  clear() {
    this.#byPath.clear();
  }
}
