import { html, nothing } from 'lit';
import { isPast } from '../../core/now.js';
import { link } from '../../core/route.js';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { blocks } from '../../parts/blocks.js';
import { toText } from '../../parts/blocks-text.js';
import { difference } from '../../parts/difference.js';
import { relative, time } from '../../parts/times.js';
import { look } from '../assignments/seen.js';
import './hand-in-form.js';
import './own-hand-in.js';

/** An assignment to a student: what is to be done, what has changed since the last look, and one's own hand-in. */
class StudentSide extends View {
  static properties = { space: {}, assignment: {}, etag: {}, earlier: { state: true } };

  willUpdate(changed) {
    if (!changed.has('assignment')) return;
    const { assignment, version } = this.assignment;
    if (this.shown !== assignment) this.since = look.last(assignment);
    this.shown = assignment;
    if (this.since !== undefined && this.since < version) void this.#compare(assignment, this.since);
    look.at(assignment, version);
  }

  async #compare(assignment, version) {
    try {
      const { body } = await session.rest.get(`/api/assignments/${assignment}`, { query: { version } });
      this.earlier = body;
    } catch (problem) {
      if (problem.status !== 404) throw problem;
      this.earlier = undefined;
    }
  }

  render() {
    const { title, brief, deadline, effectiveCutOff, availableFrom, maxPoints, mine } = this.assignment;
    return html`
      <h1 tabindex="-1">${title}</h1>
      <p class="facts">
        <span>${deadline ? html`Due ${time(deadline)} · <strong>${relative(deadline)}</strong>` : 'No due time'}</span>
        ${effectiveCutOff ? html`<span>Closed from ${time(effectiveCutOff)}</span>` : nothing}
        ${availableFrom && !isPast(availableFrom) ? html`<span>May be handed in from ${time(availableFrom)}</span>` : nothing}
        <span>${maxPoints === null ? 'Passed or not' : `${maxPoints} points`}</span>
        <a href=${link('spaces', this.space, 'assignments', this.assignment.assignment, 'history')}>History</a>
      </p>
      ${this.#changed()}
      <section class="card" aria-label="Brief">${brief?.length ? blocks(brief, 1) : html`<p class="hint">There is no brief.</p>`}</section>
      ${mine ? html`<own-hand-in .assignment=${this.assignment}></own-hand-in>` : nothing}
      <hand-in-form .assignment=${this.assignment}></hand-in-form>
    `;
  }

  #changed() {
    const before = this.earlier;
    if (!before) return nothing;
    const { title, brief, due, cutOff, maxPoints } = this.assignment;
    const lines = [];
    if (before.title !== title) lines.push(['Title', difference(before.title, title)]);
    if (toText(before.brief) !== toText(brief)) lines.push(['Brief', difference(toText(before.brief), toText(brief))]);
    if (before.due !== due) lines.push(['Due', html`<del>${time(before.due)}</del> <ins>${time(due)}</ins>`]);
    if (before.cutOff !== cutOff) lines.push(['Closed from', html`<del>${time(before.cutOff)}</del> <ins>${time(cutOff)}</ins>`]);
    if (before.maxPoints !== maxPoints) lines.push(['Points', html`<del>${before.maxPoints ?? 'none'}</del> <ins>${maxPoints ?? 'none'}</ins>`]);
    if (lines.length === 0) return nothing;
    return html`<section class="card since" aria-label="Changed since you last looked">
      <h2>Changed since you last looked</h2>
      <dl>${lines.map(([name, what]) => html`<div><dt>${name}</dt><dd>${what}</dd></div>`)}</dl>
      <button type="button" class="quiet small" @click=${() => ((this.since = this.assignment.version), (this.earlier = undefined))}>Understood</button>
    </section>`;
  }
}
customElements.define('student-side', StudentSide);
