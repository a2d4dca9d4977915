import { html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { confirmed } from '../../parts/confirmation.js';
import { keptForm } from '../../parts/kept-form.js';
import { notify } from '../../parts/notices.js';
import { avatar } from '../../parts/people.js';

const PAUSE = 250;

/** Enrols one person: somebody whom one knows from another class, or anybody by id. */
class EnrolForm extends View {
  static properties = { space: {}, found: { state: true } };

  constructor() {
    super();
    this.found = [];
  }

  get #kept() {
    return keptForm(`spaces.${this.space}.enrol`);
  }

  render() {
    const members = this.watch(`/api/spaces/${this.space}/members`, { list: true }).items;
    const others = this.found.filter(({ user }) => !members.some((member) => member.user === user));
    const { user: typed = '', role } = this.#kept.values;
    return html`<form class="card" aria-label="Enrol" @submit=${this.#submit} @input=${(e) => this.#kept.keep(e)}>
      <h2>Enrol somebody</h2>
      <p class="hint">Somebody whom you know from another class, by name; or anybody by id, also before the first sign-in.</p>
      <label>Name or id
        <input name="user" required maxlength="128" autocomplete="off" spellcheck="false" .value=${typed} @input=${(e) => this.#search(e.target.value)} />
      </label>
      <p class="hint" role="status">${others.length > 0 ? 'People you know, one click enrols:' : nothing}</p>
      <ul class="found">
        ${repeat(others, ({ user }) => user, (one) => this.#one(one.user, one.name ?? one.user))}
      </ul>
      <div class="row">
        <label>As <select name="role"><option value="STUDENT">student</option><option value="EDUCATOR" ?selected=${role === 'EDUCATOR'}>educator</option></select></label>
        <button>Enrol by id</button>
      </div>
    </form>`;
  }

  #one(user, name) {
    return html`<li>
      <button type="button" class="small" @click=${() => this.#enrol(user, name)}>${avatar(name, user)} ${name} <span class="under">${user}</span></button>
    </li>`;
  }

  #search(typed) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#ask(typed.trim()), PAUSE);
  }

  async #ask(q) {
    this.asked = q;
    const answer = q && (await attempt(() => session.rest.get('/api/people', { query: { q, limit: 6 } })));
    if (this.asked === q) this.found = answer?.body.items ?? [];
  }

  // Who types a name means somebody who has it, and is asked before it is taken as an id.
  async #submit(event) {
    event.preventDefault();
    clearTimeout(this.timer);
    const user = new FormData(event.target).get('user').trim();
    await this.#ask(user);
    const isName = this.found.length > 0 && !this.found.some((one) => one.user === user);
    const words = 'There are people of that name: one click below it enrols them. By this id, whoever signs in with it is in the class.';
    if (!isName || (await confirmed({ title: `Enrol the id “${user}”?`, words, act: 'Enrol by id' }))) await this.#enrol(user, user);
  }

  async #enrol(user, name) {
    const path = `/api/spaces/${this.space}/members`;
    const role = new FormData(this.querySelector('form')).get('role');
    const done = await attempt(() => session.rest.put(`${path}/${encodeURIComponent(user)}`, { role }, { ifMatch: null }));
    if (!done) return;
    notify(`${name} is in the class.`);
    this.#kept.drop();
    this.found = [];
    this.querySelector('form').reset();
    await session.resources.at(path, { list: true }).refresh();
  }
}
customElements.define('enrol-form', EnrolForm);
