import { html, nothing } from 'lit';
import { View } from '../../core/view.js';
import { blocksDifference } from '../../parts/blocks-difference.js';
import { absent } from '../../parts/state.js';
import { erased } from '../../parts/work.js';
import './event-list.js';

/** All that became of one student's work, and what is different between two of its hand-ins. */
class SubmissionHistory extends View {
  static properties = { submission: {}, space: {}, number: { type: Number }, open: { state: true } };

  render() {
    return html`<details @toggle=${(e) => (this.open = e.target.open)}>
      <summary>History of this hand-in</summary>
      ${this.open ? this.#shown() : nothing}
    </details>`;
  }

  #shown() {
    const history = this.watch(`/api/submissions/${this.submission}/history`, { list: true });
    const members = this.watch(`/api/spaces/${this.space}/members`, { list: true }).items;
    if (!history.ready) return absent(history, 'history');
    return html`
      ${this.number > 1 ? this.#difference() : nothing}
      <event-list .items=${history.items.toReversed()} .members=${members} heading="What happened"></event-list>
    `;
  }

  #difference() {
    const [before, now] = [this.number - 1, this.number].map((n) => this.watch(`/api/submissions/${this.submission}/hand-ins/${n}`));
    if (!before.ready || !now.ready) return nothing;
    const gone = [before, now].filter(({ body }) => body.content.length === 0).map(({ body }) => `hand-in ${body.number}`);
    return html`<section class="between" aria-label="Difference">
      <h3>From hand-in ${this.number - 1} to ${this.number}</h3>
      ${gone.length > 0 ? erased(gone.join(' and ')) : blocksDifference(before.body.content, now.body.content)}
    </section>`;
  }
}
customElements.define('submission-history', SubmissionHistory);
