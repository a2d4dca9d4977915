import { html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { now } from '../../core/now.js';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { confirmed } from '../../parts/confirmation.js';
import { copy } from '../../parts/copy.js';
import { keptForm } from '../../parts/kept-form.js';
import { notify } from '../../parts/notices.js';
import { absent } from '../../parts/state.js';
import { relative, time } from '../../parts/times.js';

const DAYS = [[1, 'one day'], [7, 'a week'], [14, 'two weeks'], [60, 'two months']];
const DAY = 86_400_000;

/** The codes by which people come into a class by themselves. */
class InvitationList extends View {
  static properties = { space: {} };

  get #kept() {
    return keptForm(`spaces.${this.space}.invitation`);
  }

  get #path() {
    return `/api/spaces/${this.space}/invitations`;
  }

  render() {
    const all = this.watch(this.#path, { list: true });
    return html`<section class="card" aria-label="Invitations">
      <h2>Invitation codes</h2>
      ${absent(all, 'invitations')}
      ${all.ready && all.items.length === 0 ? html`<p class="hint">Whoever types a code under “Join a class” is in. Make one, and write it on the board.</p>` : nothing}
      <ul class="codes">${repeat(all.items, ({ code }) => code, (one) => this.#code(one))}</ul>
      ${this.#form()}
    </section>`;
  }

  #code({ code, role, expires, uses }) {
    return html`<li>
      <p class="code" translate="no">${code}</p>
      <p class="hint">for ${role === 'EDUCATOR' ? 'educators' : 'students'}, ${uses === null ? 'as often as you like' : uses === 1 ? 'once' : `${uses} times`},
        until ${time(expires)} <span>(${relative(expires)})</span></p>
      <div class="row">
        <button type="button" class="small" aria-label="Copy ${code}" @click=${() => copy(code)}>Copy</button>
        <button type="button" class="quiet small" aria-label="End ${code}" @click=${() => this.#end(code)}>End</button>
      </div>
    </li>`;
  }

  #form() {
    const { role, days = role === 'EDUCATOR' ? '1' : '14', uses = role === 'EDUCATOR' ? '1' : '' } = this.#kept.values;
    return html`<form class="row" aria-label="New invitation" @submit=${this.#make} @input=${this.#keep}>
      <label>For <select name="role"><option value="STUDENT">students</option><option value="EDUCATOR" ?selected=${role === 'EDUCATOR'}>educators</option></select></label>
      <label>Holds <select name="days">${DAYS.map(([value, title]) => html`<option value=${value} ?selected=${String(value) === days}>${title}</option>`)}</select></label>
      <label>Times <input type="number" name="uses" autocomplete="off" min="1" max="100000" .value=${uses} placeholder="any number" /></label>
      <button>Make a code</button>
    </form>`;
  }

  #keep(event) {
    const { name, value } = event.target;
    if (name === 'role') this.#kept.set({ role: value });
    else this.#kept.keep(event);
    this.requestUpdate();
  }

  async #make(event) {
    event.preventDefault();
    const { role, days, uses } = Object.fromEntries(new FormData(event.target));
    const expires = new Date(now() + days * DAY).toISOString();
    const wish = { role, expires, ...(uses && { uses: Number(uses) }) };
    const made = await attempt(() => session.rest.post(this.#path, wish, { ifMatch: null }));
    if (!made) return;
    this.#kept.drop();
    this.requestUpdate();
    notify(`The code is ${made.body.code}.`);
    await this.#again();
  }

  async #end(code) {
    const words = 'Nobody can come in by it any more. Who is in the class already stays.';
    if (!(await confirmed({ title: `End the code ${code}?`, words, act: 'End it' }))) return;
    if (await attempt(() => session.rest.delete(`${this.#path}/${code}`, { ifMatch: null }))) await this.#again();
  }

  #again() {
    return session.resources.at(this.#path, { list: true }).refresh();
  }
}
customElements.define('invitation-list', InvitationList);
