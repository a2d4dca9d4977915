import { html, nothing } from 'lit';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { toBlocks } from '../../parts/blocks-text.js';
import '../../parts/editor.js';
import '../../parts/kept-words.js';
import { notify } from '../../parts/notices.js';
import { nameOf } from '../../parts/people.js';
import { absent } from '../../parts/state.js';
import { time } from '../../parts/times.js';
import { wordsOf } from '../../parts/work.js';
import '../history/submission-history.js';
import { markOf } from './mark-form.js';

/** One student's work to its educators: every hand-in of it, the mark, and the way back for revision. */
class SubmissionView extends View {
  static properties = { space: {}, assignment: {}, submission: {}, number: { state: true }, note: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.note = session.kept.get(this.#noteName) ?? '';
  }

  get #noteName() {
    return `submissions.${this.submission}.return`;
  }

  render() {
    const thing = this.watch(`/api/submissions/${this.submission}`);
    const members = this.watch(`/api/spaces/${this.space}/members`, { list: true });
    if (!thing.ready) return absent(thing, 'hand-in');
    const { student, number, handIn, late } = thing.body;
    const read = session.kept.get(markOf(this.submission))?.handIn ?? number;
    const shown = this.number ?? read;
    return html`
      <div class="head">
        <h1 tabindex="-1">${nameOf(members.items, student)}</h1>
        <span class="tag" data-kind=${handIn === 'HANDED_IN' ? 'good' : 'warn'}>${handIn.toLowerCase().replace('_', ' ')}</span>
        ${late ? html`<span class="tag" data-kind="warn">late</span>` : nothing}
      </div>
      ${handIn === 'WITHDRAWN' ? html`<p class="hint warn">Its student withdrew this work: it can be read, and takes no mark until it is handed in again.</p>` : nothing}
      <div class="columns wide" @typing=${() => this.requestUpdate()}>
        <div class="stack">
          <section class="card" aria-label="Work">
            ${number > 1 ? this.#numbers(number, read, shown) : nothing}
            ${this.#work(thing.body, shown)}
          </section>
          <submission-history .submission=${this.submission} .space=${this.space} .number=${number}></submission-history>
        </div>
        <div class="stack">
          <mark-form .submission=${this.submission} .newest=${number} .maxPoints=${this.assignment.maxPoints}></mark-form>
          ${handIn === 'HANDED_IN' ? this.#return(thing) : html`<kept-words .name=${this.#noteName}></kept-words>`}
        </div>
      </div>
    `;
  }

  #numbers(newest, read, shown) {
    return html`<div class="row" role="group" aria-label="Hand-ins">
      ${Array.from({ length: newest }, (_, i) => i + 1).map(
        (n) => html`<button type="button" class="small" aria-pressed=${n === shown} @click=${() => (this.number = n === read ? undefined : n)}>Hand-in ${n}</button>`,
      )}
    </div>`;
  }

  #work(newest, shown) {
    if (shown === newest.number) return html`<p class="under">${time(newest.handedInAt)}</p>${wordsOf('this hand-in', newest.content, 1)}`;
    const older = this.watch(`/api/submissions/${this.submission}/hand-ins/${shown}`);
    if (!older.ready) return absent(older, 'hand-in');
    return html`<p class="under">${time(older.body.handedInAt)}${older.body.late ? ', late' : ''}</p>${wordsOf('this hand-in', older.body.content, 1)}`;
  }

  #return({ body, etag }) {
    return html`<form class="card" @submit=${(e) => this.#giveBack(e, etag)} aria-label="Return for revision">
      <h2>Return for revision</h2>
      <blocks-editor rows="3" label="What should be different" .value=${this.note} @input=${this.#write}></blocks-editor>
      <button ?disabled=${!this.note.trim()}>Return hand-in ${body.number}</button>
    </form>`;
  }

  #write(event) {
    this.note = event.target.value;
    session.kept.set(this.#noteName, this.note);
  }

  async #giveBack(event, ifMatch) {
    event.preventDefault();
    const done = await attempt(() => session.rest.post(`/api/submissions/${this.submission}/return`, { note: toBlocks(this.note) }, { ifMatch }));
    if (!done) return;
    this.note = '';
    session.kept.drop(this.#noteName);
    notify('Returned. The student was told at once.');
  }
}
customElements.define('submission-view', SubmissionView);
