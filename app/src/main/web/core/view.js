import { LitElement } from 'lit';
import { drawn } from './arrival.js';
import { keepInTime, leaveTime } from './minute.js';
import { afterPress } from './press.js';
import { session } from './session.js';

/** A part of the page that is drawn anew when what it shows has changed. It has no shadow: one set of styles for all. */
export class View extends LitElement {
  #watched = new Map();

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    keepInTime(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    leaveTime(this);
    this.#watched.forEach((stop) => stop());
    this.#watched.clear();
  }

  /**
   * What lies at a path, now and whenever it has changed. Called while drawing: what is not asked for again is let go.
   *
   * @param {string} path
   * @param {{ list?: boolean }} [options] `list` for all the items of all the pages
   */
  watch(path, options) {
    const resource = session.resources.at(path, options);
    this.#asked?.add(resource);
    if (!this.#watched.has(resource)) this.#watched.set(resource, resource.watch(() => this.drawArrived()));
    return resource;
  }

  /** Draws what came by itself, though not under a finger that is down. */
  drawArrived() {
    afterPress(() => this.requestUpdate());
  }

  /**
   * What has the focus from now on where what had it is no longer drawn.
   *
   * @returns {HTMLElement | null | undefined}
   */
  get nextFocus() {
    return undefined;
  }

  #asked = /** @type {Set<object> | undefined} */ (undefined);

  performUpdate() {
    const focused = this.contains(document.activeElement);
    this.#asked = new Set();
    super.performUpdate();
    if (focused && document.activeElement === document.body) this.nextFocus?.focus({ preventScroll: true });
    drawn();
    for (const [resource, stop] of this.#watched)
      if (!this.#asked.has(resource)) {
        stop();
        this.#watched.delete(resource);
      }
    this.#asked = undefined;
  }
}
