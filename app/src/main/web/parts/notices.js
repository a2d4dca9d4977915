import { html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { session } from '../core/session.js';
import { View } from '../core/view.js';

const LONG = 6000;
const all = new EventTarget();
let shown = [];

session.addEventListener('person', () => {
  shown = [];
  all.dispatchEvent(new Event('change'));
});

/**
 * Tells something once, for a while.
 *
 * @param {string} text
 * @param {'done' | 'problem'} [kind]
 * @param {{ href: string, words: string }} [way] to what it speaks of
 */
export function notify(text, kind = 'done', way = undefined) {
  const notice = { text, kind, way };
  shown = [...shown.filter((one) => one.text !== text), notice].slice(-4);
  all.dispatchEvent(new Event('change'));
  setTimeout(() => dismiss(notice), kind === 'problem' ? 2 * LONG : LONG);
}

function dismiss(notice) {
  shown = shown.filter((one) => one !== notice);
  all.dispatchEvent(new Event('change'));
}

class Notices extends View {
  #draw = () => this.drawArrived();

  connectedCallback() {
    super.connectedCallback();
    all.addEventListener('change', this.#draw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    all.removeEventListener('change', this.#draw);
  }

  render() {
    return html`<div class="notices" role="status" aria-live="polite">
      ${repeat(
        shown,
        (one) => one,
        (one) => html`<p class="notice" data-kind=${one.kind}>
          <span>${one.text}</span>
          ${one.way ? html`<a href=${one.way.href} @click=${() => dismiss(one)}>${one.way.words}</a>` : nothing}
          <button type="button" class="quiet" @click=${() => dismiss(one)} aria-label="Dismiss">×</button>
        </p>`,
      )}
    </div>`;
  }
}
customElements.define('notice-list', Notices);
