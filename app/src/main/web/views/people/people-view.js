import { html, nothing } from 'lit';
import { go } from '../../core/route.js';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { toLine } from '../../parts/blocks-text.js';
import { confirmed } from '../../parts/confirmation.js';
import '../../parts/edited-field.js';
import './copy-form.js';
import './enrol-form.js';
import './invitation-list.js';
import './members-table.js';
import './roster-form.js';

/** Who is in a class, and for its educators every way of getting people into it and the class itself along. */
class PeopleView extends View {
  static properties = { space: {}, role: {} };

  render() {
    const thing = this.watch(this.#path);
    const teaches = this.role === 'EDUCATOR';
    const { space } = this;
    return html`
      <h1 tabindex="-1">People</h1>
      <members-table .space=${space} .role=${this.role}></members-table>
      ${teaches
        ? html`
            <div class="columns">
              <enrol-form .space=${space}></enrol-form>
              <invitation-list .space=${space}></invitation-list>
            </div>
            <roster-form .space=${space}></roster-form>
            <h2 class="apart">The class</h2>
            <section class="card" aria-label="Name of the class">${thing.ready ? this.#name(thing) : nothing}</section>
            <copy-form .space=${space} .name=${thing.body?.name ?? ''}></copy-form>
          `
        : nothing}
      <p class="leave"><button type="button" class="small" @click=${() => this.#leave(thing.body?.name)}>Leave this class</button></p>
    `;
  }

  get #path() {
    return `/api/spaces/${this.space}`;
  }

  #name({ body, etag }) {
    return html`<edited-field
      name="spaces.${this.space}.name"
      label="Name of the class"
      .text=${body.name}
      .etag=${etag}
      .shown=${html`<p class="hint">Name of the class</p><p class="class-name">${body.name}</p>`}
      .current=${() => this.#current()}
      .save=${(name, ifMatch) => this.#rename(toLine(name), ifMatch)}
    ></edited-field>`;
  }

  async #current() {
    const { body, etag } = await session.rest.get(this.#path);
    return { text: body.name, etag };
  }

  async #rename(name, ifMatch) {
    await session.rest.put(`${this.#path}/name`, { name }, { ifMatch });
    await Promise.all([session.resources.at(this.#path).refresh(), session.resources.at('/api/spaces', { list: true }).refresh()]);
  }

  async #leave(name) {
    const title = `Leave ${name ?? 'this class'}?`;
    const words = 'You no longer see what is in it. What you wrote and handed in stays, and your hand-ins stay yours. Coming back needs an invitation.';
    if (!(await confirmed({ title, words, act: 'Leave' }))) return;
    const user = encodeURIComponent(session.me.user);
    if (!(await attempt(() => session.rest.delete(`${this.#path}/members/${user}`, { ifMatch: null })))) return;
    go();
    await session.resources.at('/api/spaces', { list: true }).refresh();
  }
}
customElements.define('people-view', PeopleView);
