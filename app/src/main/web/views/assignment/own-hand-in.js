import { html, nothing } from 'lit';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { blocks } from '../../parts/blocks.js';
import { confirmed } from '../../parts/confirmation.js';
import { absent } from '../../parts/state.js';
import { time } from '../../parts/times.js';
import { wordsOf } from '../../parts/work.js';
import '../history/submission-history.js';

const WORDS = { NONE: 'Nothing handed in', HANDED_IN: 'Handed in', WITHDRAWN: 'You withdrew it', RETURNED: 'Returned to you' };

/** What a student has handed in, with what came back: a note, or a mark once it is released. */
class OwnHandIn extends View {
  static properties = { assignment: {} };

  render() {
    const thing = this.watch(`/api/assignments/${this.assignment.assignment}/submission`);
    if (!thing.ready) return thing.problem?.status === 404 ? nothing : absent(thing, 'hand-in');
    const { number, handIn, handedInAt, late, content, returnNote, release } = thing.body;
    return html`<section class="card" aria-label="Your hand-in">
      <div class="head">
        <h2>${WORDS[handIn]} <span class="under">number ${number}, ${handIn === 'HANDED_IN' ? nothing : 'handed in '}${time(handedInAt)}</span></h2>
        ${late ? html`<span class="tag" data-kind="warn">late</span>` : nothing}
        <span class="spacer"></span>
        <button type="button" class="small" @click=${() => this.#receipt(thing.body)}>Receipt</button>
        ${handIn === 'HANDED_IN' && release !== 'RELEASED' ? html`<button type="button" class="small" @click=${() => this.#withdraw(thing)}>Withdraw</button>` : nothing}
      </div>
      ${handIn === 'WITHDRAWN' ? html`<p class="hint warn">It does not count and gets no mark. Your educators see that you withdrew it, and can still read it.</p>` : nothing}
      ${returnNote ? html`<div class="note"><h3>Your educator says</h3>${wordsOf('this note', returnNote, 3)}</div>` : nothing}
      ${release === 'RELEASED' ? this.#mark(thing.body) : nothing}
      ${this.receipt ? html`<receipt-card .receipt=${this.receipt}></receipt-card>` : nothing}
      <details><summary>What you handed in</summary>${wordsOf('this hand-in', content)}</details>
      <submission-history .submission=${thing.body.submission} .space=${this.assignment.space} .number=${number}></submission-history>
    </section>`;
  }

  #mark({ points, passed, feedback, marking }) {
    if (marking === 'UNMARKED') return nothing;
    const { maxPoints } = this.assignment;
    const value = points === null ? (passed === null ? nothing : passed ? 'Passed' : 'Not passed') : html`${points}<span class="under"> of ${maxPoints} points</span>`;
    return html`<div class="mark"><p class="value">${value}</p>${blocks(feedback)}</div>`;
  }

  async #receipt({ submission, number }) {
    const answer = await attempt(() => session.rest.get(`/api/submissions/${submission}/hand-ins/${number}/receipt`));
    this.receipt = answer?.body;
    this.requestUpdate();
  }

  async #withdraw({ body }) {
    const words =
      'It does not count any more and gets no mark, until you hand in again: late, if the due time is past by then. Your educators see that you withdrew it, and can still read it.';
    if (!(await confirmed({ title: 'Withdraw what you handed in?', words, act: 'Withdraw it' }))) return;
    await attempt(() => session.rest.post(`/api/submissions/${body.submission}/withdrawal`, undefined, { ifMatch: `"${body.version}"` }));
  }
}
customElements.define('own-hand-in', OwnHandIn);
