import { StaleVersion } from '@lectern/client';
import { html, nothing } from 'lit';
import { session } from '../core/session.js';
import { View } from '../core/view.js';
import { attempt } from './attempt.js';
import { settle } from './conflict.js';
import './editor.js';
import { notify } from './notices.js';
import { forgetFiles } from './uploads.js';

/**
 * Something written that may be edited. It is edited against the version that it was filled from: what somebody else
 * changed meanwhile is shown beside one's own words, which are kept until they are saved or thrown away.
 *
 * `name` is where its words are kept; `text` and `etag` are the server's, and `blocks` are what rich text was written from;
 * `current` reads text and tag anew; `save(text, etag)` is the change; `shown` is how it looks while nobody edits it; without
 * `may` it has no button of its own.
 */
class EditedField extends View {
  static properties = {
    name: {},
    label: {},
    text: {},
    blocks: {},
    etag: {},
    shown: {},
    long: { type: Boolean },
    files: { type: Boolean },
    may: { type: Boolean },
    editing: { state: true },
    saving: { state: true },
  };

  constructor() {
    super();
    Object.assign(this, { label: 'Text', text: '', long: false, files: false, may: true, editing: undefined, saving: false });
    this.save = async () => undefined;
    this.current = async () => ({ text: this.text, etag: this.etag });
  }

  willUpdate(changed) {
    if (changed.has('name')) this.editing = session.kept.get(this.name);
  }

  render() {
    if (!this.editing)
      return html`<div class="edited">
        <div class="grow">${this.shown}</div>
        ${this.may ? html`<button type="button" class="quiet small" @click=${() => this.edit()} aria-label="Edit ${this.label.toLowerCase()}">Edit</button>` : nothing}
      </div>`;
    const moved = this.editing.base !== this.text;
    return html`<form class="editing" @submit=${this.#submit} @keydown=${this.#key}>
      ${this.long ? this.#area() : this.#line()}
      <div class="row">
        <button class="primary" aria-disabled=${this.saving || nothing}>Save</button>
        <button type="button" class="quiet" @click=${this.#drop}>Throw away</button>
      </div>
      ${moved ? html`<p class="hint warn" role="status">Somebody changed this while you write. Nothing of yours is lost: saving shows you both.</p>` : nothing}
    </form>`;
  }

  #area() {
    return html`<blocks-editor rows="9" .label=${this.label} .files=${this.files} .closed=${this.saving} .kept=${this.name} .filledFrom=${this.blocks} .value=${this.editing.mine} @input=${(e) => this.#type(e.target.value)}></blocks-editor>`;
  }

  #line() {
    return html`<label>${this.label} <input required maxlength="200" dir="auto" autocomplete="off" ?readonly=${this.saving} .value=${this.editing.mine} @input=${(e) => this.#type(e.target.value)} /></label>`;
  }

  get nextFocus() {
    return this.editing ? undefined : (this.querySelector('.edited > button') ?? this.closest('article'));
  }

  /** Begins to edit, also where another button than its own says so. */
  async edit() {
    this.#keep({ base: this.text, mine: this.text, etag: this.etag });
    await this.updateComplete;
    await this.querySelector('blocks-editor')?.updateComplete;
    this.querySelector(this.long ? 'textarea' : 'input')?.focus();
  }

  #key(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.querySelector('form').requestSubmit();
  }

  #type(mine) {
    if (this.editing && typeof mine === 'string') this.#keep({ ...this.editing, mine });
  }

  #keep(editing) {
    this.editing = editing;
    session.kept.set(this.name, editing);
  }

  #drop() {
    this.editing = undefined;
    forgetFiles(this.name);
    session.kept.drop(this.name);
  }

  async #submit(event) {
    event.preventDefault();
    if (this.saving) return;
    this.saving = true;
    await attempt(() => this.#send()).finally(() => (this.saving = false));
  }

  // Without a tag the client would send that of the newest version, which nobody has seen.
  async #send() {
    const { mine, etag } = this.editing;
    if (etag === undefined) return this.#stale({ changes: [] });
    try {
      await this.save(mine, etag);
    } catch (problem) {
      if (!(problem instanceof StaleVersion)) throw problem;
      return this.#stale(problem);
    }
    this.#drop();
    return undefined;
  }

  async #stale({ changes }) {
    const { text, etag = null } = await this.current();
    if (!this.editing) return undefined;
    const { base, mine } = this.editing;
    if (text !== base) {
      const settled = await settle({ label: this.label, mine, theirs: text, changes, long: this.long });
      if (settled === undefined) return undefined;
      this.#keep({ base: text, mine: settled, etag });
      if (settled === text) return this.#drop();
    } else {
      notify('Something else was changed meanwhile; your words are not touched by that.');
      this.#keep({ base, mine, etag });
    }
    return this.#send();
  }
}
customElements.define('edited-field', EditedField);
