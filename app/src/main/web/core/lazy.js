import { html } from 'lit';
import { until } from 'lit-html/directives/until.js';

const QUIET = 2000;

/**
 * Draws a view once its module is there. Not before: an element that is not defined yet takes a property such as `role` for
 * what the browser means by it. Always by `until`: drawn without it the next time, the view would be made anew.
 *
 * @param {string} name of the element
 * @param {() => Promise<unknown>} load its module
 * @param {() => unknown} draw
 */
export function lazily(name, load, draw) {
  return until(customElements.get(name) ? draw() : load().then(draw, missing), html`<p class="empty" aria-busy="true">Opening …</p>`);
}

function missing(failure) {
  console.warn(failure);
  return html`<p class="empty" role="alert">This part of the page could not be fetched. <button type="button" @click=${() => location.reload()}>Try again</button></p>`;
}

/** Fetches modules once the page has become quiet, so that a tab can be opened also while the server is away. */
export function warm(loads) {
  setTimeout(() => loads.forEach((load) => load().catch((failure) => console.warn(failure))), QUIET);
}
