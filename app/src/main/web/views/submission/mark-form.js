import { StaleVersion } from '@lectern/client';
import { html, nothing } from 'lit';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { toBlocks, toText } from '../../parts/blocks-text.js';
import '../../parts/editor.js';
import { notify } from '../../parts/notices.js';
import { absent } from '../../parts/state.js';

/** Where a mark is kept that is not given yet, with the hand-in that it is for. */
export const markOf = (submission) => `submissions.${submission}.mark`;

/** Gives a mark to the hand-in that was read, against the mark that was read; tells with `typing` that one is begun. */
class MarkForm extends View {
  static properties = { submission: {}, newest: {}, maxPoints: {}, typed: { state: true } };

  /** Whether it has been read what the mark is, or that there is none: what is typed before would be against neither. */
  #isKnown = false;

  render() {
    const thing = this.watch(this.#path);
    this.typed ??= session.kept.get(this.#name);
    this.#isKnown ||= thing.ready || thing.problem?.status === 404;
    if (!this.typed && !this.#isKnown) return thing.problem ? absent(thing, 'mark') : nothing;
    const given = thing.body;
    const typed = this.typed ?? shown(given, thing.etag);
    const outdated = given && given.handIn !== this.newest;
    const { handIn = this.newest } = typed;
    return html`<form class="card stack" @submit=${(e) => this.#give(e, typed)} aria-label="Mark">
      <h2>Mark ${given && !outdated ? html`<span class="tag" data-kind="good">given</span>` : nothing}</h2>
      ${outdated ? html`<p class="hint warn">The mark is of hand-in ${given.handIn}; there is a newer one.</p>` : nothing}
      ${this.maxPoints === null ? this.#passed(typed) : this.#points(typed)}
      <blocks-editor rows="4" label="Feedback" .filledFrom=${given?.feedback} .value=${typed.feedback} @input=${(e) => this.#type({ feedback: e.target.value })}></blocks-editor>
      <button class="primary">Give mark for hand-in ${handIn}</button>
      ${handIn === this.newest ? nothing : this.#newer(handIn)}
    </form>`;
  }

  #newer(handIn) {
    return html`<p class="hint warn" role="status">You began to mark hand-in ${handIn}; hand-in ${this.newest} has come since.
      <button type="button" class="small" @click=${() => this.#type({ handIn: this.newest })}>Mark hand-in ${this.newest}</button></p>`;
  }

  #points(typed) {
    return html`<label>Points of ${this.maxPoints}
      <input inputmode="decimal" autocomplete="off" pattern="[0-9]+([.,][0-9]+)?" title="A number, such as 8.5" .value=${typed.points} @input=${(e) => this.#type({ points: e.target.value })} />
    </label>`;
  }

  #passed(typed) {
    return html`<label>Result
      <select .value=${typed.passed} @change=${(e) => this.#type({ passed: e.target.value })}>
        <option value="">only feedback</option><option value="true" ?selected=${typed.passed === 'true'}>passed</option><option value="false" ?selected=${typed.passed === 'false'}>not passed</option>
      </select>
    </label>`;
  }

  get #path() {
    return `/api/submissions/${this.submission}/mark`;
  }

  get #name() {
    return markOf(this.submission);
  }

  #type(change) {
    const thing = session.resources.at(this.#path);
    this.#keep({ handIn: this.newest, ...(this.typed ?? shown(thing.body, thing.etag)), ...change });
  }

  #keep(typed) {
    this.typed = typed;
    session.kept.set(this.#name, typed);
    this.dispatchEvent(new Event('typing', { bubbles: true }));
  }

  async #give(event, { points, passed, feedback, etag, handIn = this.newest }) {
    event.preventDefault();
    const result = this.maxPoints === null ? { points: null, passed: toResult(passed) } : { points: toPoints(points), passed: null };
    if (result.points === null && result.passed === null && !feedback.trim()) return notify('There is nothing in it yet: give points, a result or feedback.', 'problem');
    const body = {
      ...result,
      feedback: toBlocks(feedback, session.resources.at(this.#path).body?.feedback),
      handIn,
    };
    return attempt(() => this.#put(body, etag));
  }

  async #put(body, ifMatch) {
    const path = this.#path;
    try {
      const { body: fresh, etag, version } = await session.rest.put(path, body, { ifMatch: ifMatch ?? null });
      this.typed = undefined;
      session.kept.drop(this.#name);
      session.resources.at(path).put(fresh, etag, version);
      notify('Marked. The student sees it once marks are released.');
    } catch (problem) {
      if (!isOlder(problem)) throw problem;
      await this.#meet(path);
    }
  }

  async #meet(path) {
    const { body, etag, version } = await session.rest.get(path);
    session.resources.at(path).put(body, etag, version);
    this.#keep({ ...this.typed, etag });
    notify(`Somebody else gave a mark meanwhile (${body.points ?? body.passed ?? 'feedback only'}). Yours is still in the form: give it again to replace theirs.`, 'problem');
  }
}
customElements.define('mark-form', MarkForm);

const shown = (given, etag) => ({
  points: given?.points ?? '',
  passed: given?.passed === null || given?.passed === undefined ? '' : String(given.passed),
  feedback: toText(given?.feedback),
  etag,
});

const toPoints = (text) => (text === '' ? null : Number(String(text).replace(',', '.')));

const toResult = (text) => (text === '' ? null : text === 'true');

// Who read that there is no mark has no version to name when there is one.
const VERSION_REQUIRED = 428;
const isOlder = (problem) => problem instanceof StaleVersion || problem.status === VERSION_REQUIRED;
