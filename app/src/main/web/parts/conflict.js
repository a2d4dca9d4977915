import { html, nothing } from 'lit';
import { View } from '../core/view.js';
import { difference } from './difference.js';
import { ago } from './times.js';

let dialog;

/**
 * Lets the reader settle between two texts that were written at once.
 *
 * @param {{ title?: string, label: string, mine: string, theirs: string, changes: any[], long?: boolean }} conflict
 * @returns {Promise<string | undefined>} the text to save, or undefined to go on writing
 */
export function settle(conflict) {
  return dialog.open(conflict);
}

class ConflictDialog extends View {
  static properties = { conflict: { state: true }, merged: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    dialog = this;
  }

  open(conflict) {
    this.conflict = conflict;
    this.merged = conflict.mine;
    return new Promise((settled) => {
      this.settled = settled;
      void this.updateComplete.then(() => this.querySelector('dialog').showModal());
    });
  }

  render() {
    if (!this.conflict) return nothing;
    const { title = 'Somebody else was quicker', label, mine, theirs, changes } = this.conflict;
    return html`<dialog class="conflict" aria-labelledby="conflict-title" @cancel=${this.#later}>
      <h2 id="conflict-title">${title}</h2>
      <p>${label} was changed while you wrote. Both are here; nothing is saved until you choose.</p>
      ${changes.length > 0
        ? html`<ul class="changes">${changes.map(({ type, actor, at }) => html`<li><code>${type}</code> by ${actor ?? 'somebody'}, ${ago(at)}</li>`)}</ul>`
        : nothing}
      <div class="sides">
        <section aria-label="Theirs"><h3>Theirs</h3><div class="words">${theirs}</div></section>
        <section aria-label="Yours, as it differs"><h3>Yours, as it differs</h3><div class="words">${difference(theirs, mine)}</div></section>
      </div>
      <label>Put together by hand
        <textarea rows=${this.conflict.long ? 7 : 2} autocomplete="off" .value=${this.merged} @input=${(e) => (this.merged = e.target.value)}></textarea>
      </label>
      <div class="row">
        <button type="button" class="primary" @click=${() => this.#close(this.merged)}>Save this</button>
        <button type="button" @click=${() => this.#close(mine)}>Keep mine</button>
        <button type="button" @click=${() => this.#close(theirs)}>Take theirs</button>
        <button type="button" class="quiet" @click=${this.#later}>Not now</button>
      </div>
    </dialog>`;
  }

  #later(event) {
    event.preventDefault();
    this.#close(undefined);
  }

  #close(text) {
    this.querySelector('dialog').close();
    this.conflict = undefined;
    this.settled(text);
  }
}
customElements.define('conflict-dialog', ConflictDialog);
