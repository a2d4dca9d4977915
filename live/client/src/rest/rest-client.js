import { reporter, tell } from '../tell.js';
import { Changes } from './changes.js';
import { Reading } from './reading.js';
import { said } from './response.js';
import { Sender } from './sender.js';
import { Tags } from './tags.js';

const LONG = 300_000;

/** @typedef {import('./reading.js').ReadOptions} ReadOptions */
/** @typedef {import('./changes.js').ChangeOptions} ChangeOptions */

/** Asks Lectern by HTTP: has nothing done twice, reads nothing twice that has not changed, and overwrites nothing unseen. */
export class RestClient {
  #tags = new Tags();
  #reading;
  #changes;

  /** @param {import('../rest.js').RestOptions} options */
  constructor({ url = '/', apiVersion = '2', onResponse, onError, fetch, ...options }) {
    const error = reporter(onError);
    const sender = new Sender({
      ...options,
      base: new URL(url, globalThis.location?.href).href.replace(/\/$/, ''),
      headers: { 'API-Version': apiVersion },
      fetch: fetch ?? globalThis.fetch.bind(globalThis),
      report: (exchange) => tell(error, onResponse, { ...exchange, ...said(exchange.headers) }),
    });
    this.#reading = new Reading(sender, this.#tags);
    this.#changes = new Changes(sender, this.#tags);
  }

  /**
   * @param {string} path
   * @param {ReadOptions} [options]
   */
  get(path, options = {}) {
    return this.#reading.get(path, options);
  }

  /**
   * @param {string} path
   * @param {ReadOptions} [options]
   */
  list(path, options = {}) {
    return this.#reading.list(path, options);
  }

  /**
   * @param {string} path
   * @param {ReadOptions} [options]
   */
  all(path, options = {}) {
    return this.#reading.all(path, options);
  }

  /**
   * @param {string} path
   * @param {ReadOptions} [options]
   */
  download(path, options = {}) {
    return this.#reading.download(path, options);
  }

  /**
   * @param {string} path
   * @param {any} [body]
   * @param {ChangeOptions} [options]
   */
  post(path, body, options = {}) {
    return this.#changes.send('POST', path, body, options);
  }

  /**
   * @param {string} path
   * @param {any} [body]
   * @param {ChangeOptions} [options]
   */
  put(path, body, options = {}) {
    return this.#changes.send('PUT', path, body, options);
  }

  /**
   * @param {string} path
   * @param {ChangeOptions} [options]
   */
  delete(path, options = {}) {
    return this.#changes.send('DELETE', path, undefined, options);
  }

  /**
   * @param {Blob & { name?: string }} file
   * @param {ChangeOptions & { name?: string }} [options]
   */
  upload(file, { name = file.name ?? 'file', ...options } = {}) {
    const form = new FormData();
    form.append('file', file, name);
    return this.#changes.send('POST', '/api/files', form, { patience: LONG, ...options });
  }

  clear() {
    this.#tags.clear();
    this.#reading.clear();
  }
}
