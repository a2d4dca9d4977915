import { Problem, Unauthenticated } from '@lectern/client';

const SPREAD = 250;
const TRY_AGAIN = 3000;
/** What has been shown is not there any more, or not for this person; who only has to sign in again keeps it. */
const LOST = new Set([403, 404, 410]);

/** What lies at one path: fetched while somebody looks, and again when an event speaks of it. */
class Resource {
  body = /** @type {any} */ (undefined);
  etag = /** @type {string | undefined} */ (undefined);
  version = /** @type {number | undefined} */ (undefined);
  problem = /** @type {Problem | undefined} */ (undefined);

  #watchers = new Set();
  #timer;
  #loading = /** @type {Promise<void> | undefined} */ (undefined);
  #due = 0;
  #puts = 0;

  constructor(rest, path, list, over) {
    this.rest = rest;
    this.over = over;
    this.path = path;
    this.list = list;
  }

  get ready() {
    return this.body !== undefined;
  }

  get items() {
    return this.body ?? [];
  }

  watch(tell) {
    this.#watchers.add(tell);
    if (this.#watchers.size === 1) this.refresh();
    return () => this.#watchers.delete(tell);
  }

  get watched() {
    return this.#watchers.size > 0;
  }

  /**
   * Soon, once for all that happens meanwhile, and not at the same instant as everybody else; what the server shows only
   * after a `lag` is read once more if something happens during it.
   */
  soon(lag = 0) {
    this.#due = Date.now() + lag;
    this.#timer ??= setTimeout(() => this.refresh(), lag + Math.random() * SPREAD);
  }

  /** What is there, as soon as the server has said it once; fails as the server does. */
  async known() {
    if (!this.ready) await (this.#loading ?? this.refresh());
    if (!this.ready) throw this.problem;
    return this.body;
  }

  refresh() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#loading) this.#due = Math.max(this.#due, Date.now());
    else this.#loading = this.#load();
    return this.#loading;
  }

  async #load() {
    const began = Date.now();
    try {
      await this.#fetch();
      this.problem = undefined;
    } catch (problem) {
      this.#failed(problem);
    } finally {
      this.#loading = undefined;
    }
    this.#watchers.forEach((tell) => tell());
    if (this.watched && this.#due > began && !this.#timer) this.soon(Math.max(0, this.#due - Date.now()));
  }

  /** Shows at once what one's own change was answered with, whatever is on its way here from before. */
  put(body, etag, version) {
    this.#puts++;
    Object.assign(this, { body, etag, version });
    this.#watchers.forEach((tell) => tell());
  }

  async #fetch() {
    const puts = this.#puts;
    const { body, etag, version } = this.list ? { body: await this.#items() } : await this.rest.get(this.path);
    if (puts === this.#puts) Object.assign(this, { body, etag, version });
    else this.#due = Date.now() + 1;
  }

  async #items() {
    const items = [];
    const query = this.path.includes('?') ? {} : { limit: 200 };
    for await (const item of this.rest.list(this.path, { query })) items.push(item);
    return items;
  }

  #failed(problem) {
    if (!(problem instanceof Problem)) throw problem;
    this.problem = problem;
    if (LOST.has(problem.status)) this.body = undefined;
    if (isPassing(problem) && this.watched) this.soon(Math.max(TRY_AGAIN, problem.retryAfter ?? 0));
    if (problem instanceof Unauthenticated) this.over();
  }
}

const isPassing = ({ status }) => status === 0 || status === 429 || status >= 500;

/** All that is shown, by its path; what nobody looks at is forgotten once it has changed. */
export class Resources {
  #rest;
  #all = new Map();
  #over;

  /** @param {() => void} over told when the server takes no token of this person any more */
  constructor(rest, over) {
    this.#rest = rest;
    this.#over = over;
  }

  at(path, { list = false } = {}) {
    const key = list ? `${path}#list` : path;
    if (!this.#all.has(key)) this.#all.set(key, new Resource(this.#rest, path, list, this.#over));
    return this.#all.get(key);
  }

  /** Fetches again whatever fits and is looked at, and forgets what is not. */
  changed(fits, delay) {
    for (const [key, resource] of this.#all) {
      if (!fits(resource.path)) continue;
      if (resource.watched) resource.soon(delay);
      else this.#all.delete(key);
    }
  }

  everything() {
    this.changed(() => true);
  }
}
