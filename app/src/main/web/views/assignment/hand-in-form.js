import { html, nothing } from 'lit';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { toBlocks, toText } from '../../parts/blocks-text.js';
import '../../parts/editor.js';
import { notify } from '../../parts/notices.js';
import { clock } from '../../parts/times.js';
import './receipt-card.js';

const PAUSE = 800;

/** Writes a hand-in: every word is kept at once in the browser and soon on the server, and handed in with a receipt. */
class HandInForm extends View {
  static properties = { assignment: {}, text: { state: true }, saved: { state: true }, receipt: { state: true }, sending: { state: true } };

  willUpdate(changed) {
    if (!changed.has('assignment') || this.shown === this.assignment.assignment) return;
    this.shown = this.assignment.assignment;
    this.receipt = undefined;
    this.text = session.kept.get(this.#name);
    void this.#load(this.shown);
  }

  get #name() {
    return `assignments.${this.shown}.hand-in`;
  }

  async #load(assignment) {
    if (this.text !== undefined) return this.#later();
    const draft = await attempt(() => session.rest.get(`/api/assignments/${assignment}/draft`));
    if (this.shown === assignment && this.text === undefined) this.text = toText(draft?.body.content);
    return undefined;
  }

  render() {
    const again = this.assignment.mine && this.assignment.mine.handIn !== 'WITHDRAWN';
    const empty = !this.text?.trim();
    return html`
      ${this.receipt ? html`<receipt-card .receipt=${this.receipt}></receipt-card>` : nothing}
      <form class="card" @submit=${this.#handIn} aria-label="Hand in">
        <h2>${again ? 'Hand in again' : 'Hand in'}</h2>
        <blocks-editor rows="8" files label="Your work" placeholder="Write here, or drop files. # makes a heading, - a list, > a quote." .value=${this.text ?? ''} @input=${this.#type}></blocks-editor>
        <div class="row">
          <button class="primary" ?disabled=${empty || this.sending}>${again ? 'Hand in again' : 'Hand in'}</button>
          <span class="hint" role="status">${this.saved ?? ''}</span>
        </div>
      </form>
    `;
  }

  #type(event) {
    if (typeof event.target.value !== 'string') return;
    this.text = event.target.value;
    session.kept.set(this.#name, this.text);
    this.#later();
  }

  #later() {
    clearTimeout(this.timer);
    this.saved = 'Kept in this browser';
    this.timer = setTimeout(() => this.#store(), PAUSE);
  }

  async #store() {
    const { shown, text } = this;
    try {
      await session.rest.put(`/api/assignments/${shown}/draft`, { content: toBlocks(text) }, { ifMatch: null });
      if (this.text === text && this.shown === shown) {
        session.kept.drop(this.#name);
        this.saved = `Draft saved at ${clock(new Date())}`;
      }
    } catch (problem) {
      this.saved = problem.status === 400 ? problem.message : 'Kept in this browser until the server is back';
      if (problem.status === 0 || problem.status >= 500) this.timer = setTimeout(() => this.#store(), 4 * PAUSE);
    }
  }

  async #handIn(event) {
    event.preventDefault();
    clearTimeout(this.timer);
    this.sending = true;
    const answer = await attempt(() => session.rest.post(`/api/assignments/${this.shown}/submissions`, { content: toBlocks(this.text) }));
    this.sending = false;
    if (!answer) return;
    this.receipt = answer.body;
    this.saved = undefined;
    session.kept.drop(this.#name);
    notify('Handed in. Your receipt is below.');
  }
}
customElements.define('hand-in-form', HandInForm);
