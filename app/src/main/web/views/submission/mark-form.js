import { StaleVersion } from '@lectern/client';
import { html, nothing } from 'lit';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { toBlocks, toText } from '../../parts/blocks-text.js';
import '../../parts/editor.js';
import { notify } from '../../parts/notices.js';

/** Gives a mark to the newest hand-in, against the mark that was read. */
class MarkForm extends View {
  static properties = { submission: {}, newest: {}, maxPoints: {}, typed: { state: true } };

  render() {
    const thing = this.watch(`/api/submissions/${this.submission}/mark`);
    const given = thing.body;
    const typed = (this.typed ??= session.kept.get(this.#name)) ?? shown(given, thing.etag);
    const outdated = given && given.handIn !== this.newest;
    return html`<form class="card stack" @submit=${(e) => this.#give(e, typed)} aria-label="Mark">
      <h2>Mark ${given && !outdated ? html`<span class="tag" data-kind="good">given</span>` : nothing}</h2>
      ${outdated ? html`<p class="hint warn">The mark is of hand-in ${given.handIn}; there is a newer one.</p>` : nothing}
      ${this.maxPoints === null ? this.#passed(typed) : this.#points(typed)}
      <blocks-editor rows="4" label="Feedback" .value=${typed.feedback} @input=${(e) => typeof e.target.value === 'string' && this.#type({ feedback: e.target.value })}></blocks-editor>
      <button class="primary">Give mark for hand-in ${this.newest}</button>
    </form>`;
  }

  #points(typed) {
    return html`<label>Points of ${this.maxPoints}
      <input type="number" min="0" max=${this.maxPoints} step="0.01" .value=${typed.points} @input=${(e) => this.#type({ points: e.target.value })} />
    </label>`;
  }

  #passed(typed) {
    return html`<label>Result
      <select .value=${typed.passed} @change=${(e) => this.#type({ passed: e.target.value })}>
        <option value="">only feedback</option><option value="true" ?selected=${typed.passed === 'true'}>passed</option><option value="false" ?selected=${typed.passed === 'false'}>not passed</option>
      </select>
    </label>`;
  }

  get #name() {
    return `submissions.${this.submission}.mark`;
  }

  #type(change) {
    const thing = session.resources.at(`/api/submissions/${this.submission}/mark`);
    this.typed = { ...(this.typed ?? shown(thing.body, thing.etag)), ...change };
    session.kept.set(this.#name, this.typed);
  }

  async #give(event, { points, passed, feedback, etag }) {
    event.preventDefault();
    const body = {
      points: points === '' ? null : Number(points),
      passed: passed === '' ? null : passed === 'true',
      feedback: toBlocks(feedback),
      handIn: this.newest,
    };
    await attempt(() => this.#put(body, etag));
  }

  async #put(body, ifMatch) {
    const path = `/api/submissions/${this.submission}/mark`;
    try {
      const { body: fresh, etag, version } = await session.rest.put(path, body, { ifMatch: ifMatch ?? null });
      this.typed = undefined;
      session.kept.drop(this.#name);
      session.resources.at(path).put(fresh, etag, version);
      notify('Marked. The student sees it once marks are released.');
    } catch (problem) {
      if (!(problem instanceof StaleVersion)) throw problem;
      const theirs = await session.rest.get(path);
      session.resources.at(path).put(theirs.body, theirs.etag, theirs.version);
      this.typed = { ...this.typed, etag: theirs.etag };
      notify(`Somebody else gave a mark meanwhile (${theirs.body.points ?? theirs.body.passed ?? 'feedback only'}). Yours is still in the form: give it again to replace theirs.`, 'problem');
    }
  }
}
customElements.define('mark-form', MarkForm);

const shown = (given, etag) => ({
  points: given?.points ?? '',
  passed: given?.passed === null || given?.passed === undefined ? '' : String(given.passed),
  feedback: toText(given?.feedback),
  etag,
});
