import { html, nothing } from 'lit';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { toBlocks } from '../../parts/blocks-text.js';
import { settle } from '../../parts/conflict.js';
import '../../parts/editor.js';
import { notify } from '../../parts/notices.js';
import { isClosed } from './closed.js';
import { Draft, handInOf } from './draft.js';
import './receipt-card.js';

/** Writes a hand-in: every word is kept, and handed in with a receipt. */
class HandInForm extends View {
  static properties = { assignment: {}, receipt: { state: true }, sending: { state: true } };

  willUpdate(changed) {
    if (!changed.has('assignment') || this.shown === this.assignment.assignment) return;
    this.shown = this.assignment.assignment;
    this.receipt = undefined;
    this.draft?.end();
    this.draft = new Draft(this.shown, () => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    const { ready, problem } = session.resources.at(`/api/assignments/${this.shown}`);
    if (problem && !ready) this.draft?.stay();
    this.draft?.end();
  }

  render() {
    const { text, said, theirs } = this.draft;
    const again = Boolean(this.assignment.mine);
    const act = again ? 'Hand in again' : 'Hand in';
    return html`
      ${this.receipt ? html`<receipt-card .receipt=${this.receipt}></receipt-card>` : nothing}
      <form class="card" @submit=${this.#handIn} aria-label="Hand in" aria-busy=${text === undefined}>
        <h2>${act}</h2>
        ${isClosed(this.assignment) ? html`<p class="hint warn" role="status">It is closed: nothing can be handed in any more. What you wrote stays here.</p>` : nothing}
        <blocks-editor rows="8" files .kept=${handInOf(this.shown)} label="Your work" placeholder="Write here, or drop files. # makes a heading, - a list, > a quote."
          .closed=${text === undefined} .value=${text ?? ''} @input=${(e) => this.draft.type(e.target.value)}></blocks-editor>
        <div class="row">
          <button class="primary" ?disabled=${!text?.trim()} aria-disabled=${Boolean(this.sending)}>${this.sending ? 'Handing in …' : act}</button>
          <span class="hint" role="status">${said}</span>
        </div>
        ${theirs === undefined ? nothing : this.#elsewhere()}
      </form>
    `;
  }

  #elsewhere() {
    return html`<p class="hint warn" role="status">You wrote something else in another window, or on another device. Nothing of either is lost.
      <button type="button" class="small" @click=${this.#settle}>See both</button></p>`;
  }

  async #settle() {
    const { text, theirs } = this.draft;
    const conflict = { title: 'Written in two places', label: 'Your work', mine: text, theirs, changes: [], long: true };
    const settled = await settle(conflict);
    if (settled !== undefined) this.draft.settle(settled);
  }

  async #handIn(event) {
    event.preventDefault();
    if (this.sending) return;
    this.sending = true;
    const { draft, shown } = this;
    const { text, key } = draft;
    const work = { content: toBlocks(text) };
    const answer = await attempt(() => session.rest.post(`/api/assignments/${shown}/submissions`, work, { idempotencyKey: key })).finally(
      () => (this.sending = false),
    );
    if (!answer) return;
    draft.handedIn();
    if (this.shown === shown) this.receipt = answer.body;
    notify('Handed in. Your receipt is below.');
  }
}
customElements.define('hand-in-form', HandInForm);
