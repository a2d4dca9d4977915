import { Problem } from '@lectern/client';
import { html, nothing } from 'lit';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { notify } from '../../parts/notices.js';
import './roster-results.js';
import { rosterCsv } from './roster-text.js';

/** A whole class at once from a pasted list or a file: tried first, with what would become of each line, and then done. */
class RosterForm extends View {
  static properties = { space: {}, text: { state: true }, removing: { state: true }, tried: { state: true }, busy: { state: true } };

  willUpdate(changed) {
    if (!changed.has('space')) return;
    Object.assign(this, { text: session.kept.get(this.#name) ?? '', removing: false, tried: undefined });
  }

  get #name() {
    return `spaces.${this.space}.roster`;
  }

  render() {
    const { tried } = this;
    const wrong = tried?.items.filter(({ result }) => result === 'invalid').length ?? 0;
    return html`<form class="card roster" aria-label="Roster" @submit=${this.#submit}>
      <h2>A whole class at once</h2>
      <label>Paste a list: an id on each line, or an id and a name; or CSV with the header <code>user,name,role</code>
        <textarea rows="6" autocomplete="off" spellcheck="false" placeholder=${'ida-berg, Ida Berg\njonas, Jonas Ek'} .value=${this.text} @input=${(e) => this.#type(e.target.value)}></textarea>
      </label>
      <label class="check"><input type="checkbox" .checked=${this.removing} @change=${(e) => this.#also(e.target.checked)} /> Also remove students who are not on it</label>
      <div class="row">
        <button class=${tried ? '' : 'primary'} ?disabled=${!this.text.trim() || this.busy}>See what it would do</button>
        <label class="button">From a file<input type="file" class="unseen" accept=".csv,text/csv,text/plain" @change=${this.#file} /></label>
        ${tried ? html`<button type="button" class="primary" ?disabled=${wrong > 0 || this.busy} @click=${this.#apply}>Do it</button>` : nothing}
      </div>
      <div role="status">${tried ? html`<roster-results .items=${tried.items} .added=${tried.added}></roster-results>` : nothing}</div>
    </form>`;
  }

  #type(text) {
    this.text = text;
    this.tried = undefined;
    session.kept.set(this.#name, text);
  }

  #also(removing) {
    this.removing = removing;
    this.tried = undefined;
  }

  async #file(event) {
    const [file] = event.target.files;
    if (file) this.#type(await file.text());
    event.target.value = '';
  }

  async #submit(event) {
    event.preventDefault();
    const { text, removing } = this;
    const tried = await this.#send(true);
    if (this.text === text && this.removing === removing) this.tried = tried;
  }

  async #apply() {
    const done = await this.#send(false);
    if (!done) return;
    if (done.items.some(({ result }) => result === 'invalid')) return void (this.tried = done);
    notify('The class is as the list says.');
    session.kept.drop(this.#name);
    Object.assign(this, { text: '', tried: undefined, removing: false });
    await session.resources.at(`/api/spaces/${this.space}/members`, { list: true }).refresh();
  }

  async #send(dryRun) {
    const { csv, added } = rosterCsv(this.text);
    this.busy = true;
    const query = { dryRun, ...(this.removing && { remove: true }) };
    const answer = await attempt(() => this.#ask(csv, query)).finally(() => (this.busy = false));
    return answer && { items: answer, added };
  }

  async #ask(csv, query) {
    try {
      const { body } = await session.rest.post(`/api/spaces/${this.space}/roster`, csv, { contentType: 'text/csv', query, ifMatch: null });
      return body.items;
    } catch (problem) {
      if (problem instanceof Problem && problem.document?.items) return problem.document.items;
      throw problem;
    }
  }
}
customElements.define('roster-form', RosterForm);
