import { html, nothing } from 'lit';
import { live } from 'lit-html/directives/live.js';
import { repeat } from 'lit-html/directives/repeat.js';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { confirmed } from '../../parts/confirmation.js';
import { notify } from '../../parts/notices.js';
import { avatar, nameOf } from '../../parts/people.js';
import { absent } from '../../parts/state.js';
import { time } from '../../parts/times.js';

const ROLES = { EDUCATOR: 'educator', STUDENT: 'student' };
const MEANING = {
  EDUCATOR: { title: 'an educator', words: 'An educator sees all hand-ins, marks and the log, and may change everything in this class.' },
  STUDENT: { title: 'a student', words: 'A student no longer sees the hand-ins of others, nor the log.' },
};

/** The members of a class as they come and go; its educators change their roles and remove them. */
class MembersTable extends View {
  static properties = { space: {}, role: {} };

  render() {
    const members = this.watch(this.#path, { list: true });
    const { items } = members;
    const educators = items.filter(({ role }) => role === 'EDUCATOR');
    const students = items.filter(({ role }) => role === 'STUDENT');
    const byName = (a, b) => nameOf(items, a.user).localeCompare(nameOf(items, b.user));
    return html`${absent(members, 'members')}
      ${[['Educators', educators], ['Students', students]].map(([title, group]) => this.#group(title, group.sort(byName), items))}`;
  }

  get #path() {
    return `/api/spaces/${this.space}/members`;
  }

  get #teaches() {
    return this.role === 'EDUCATOR';
  }

  #group(title, group, all) {
    if (group.length === 0) return nothing;
    return html`<section class="board members" aria-label=${title}>
      <h2>${title} <span class="count">${group.length}</span></h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Since</th>
            ${this.#teaches ? html`<th scope="col">Role</th><th scope="col"><span class="unseen">Remove</span></th>` : nothing}
          </tr>
        </thead>
        <tbody>${repeat(group, ({ user }) => user, (member) => this.#row(member, nameOf(all, member.user)))}</tbody>
      </table>
    </section>`;
  }

  #row({ user, role, since, pending }, name) {
    const mine = user === session.me.user;
    return html`<tr>
      <th scope="row"><span class="who">${avatar(name, user)}<span>${name}${mine ? html` <span class="under">(you)</span>` : nothing}
        ${this.#teaches && name !== user ? html`<span class="under id">${user}</span>` : nothing}</span>
        ${pending ? html`<span class="tag" data-kind="quiet">never signed in</span>` : nothing}</span></th>
      <td><span class="under">${time(since)}</span></td>
      ${this.#teaches
        ? html`<td>${this.#roles(user, role, name)}</td>
            <td class="acts">
              ${mine ? nothing : html`<button type="button" class="quiet small" aria-label="Remove ${name}" @click=${() => this.#remove(user, name)}>Remove</button>`}
            </td>`
        : nothing}
    </tr>`;
  }

  #roles(user, role, name) {
    return html`<select class="small" aria-label="Role of ${name}" .value=${live(role)} @change=${(e) => this.#become(user, name, e.target.value)}>
      ${Object.entries(ROLES).map(([key, title]) => html`<option value=${key} ?selected=${key === role}>${title}</option>`)}
    </select>`;
  }

  async #become(user, name, role) {
    if (await confirmed({ title: `Make ${name} ${MEANING[role].title}?`, words: MEANING[role].words, act: 'Change the role' }))
      await attempt(() => session.rest.put(this.#member(user), { role }, { ifMatch: null }));
    await this.#again();
  }

  async #remove(user, name) {
    const words = 'They hear nothing more from this class, at once. What they wrote and handed in stays; you can enrol them again.';
    if (!(await confirmed({ title: `Remove ${name}?`, words, act: 'Remove' }))) return;
    if (await attempt(() => session.rest.delete(this.#member(user), { ifMatch: null }))) notify(`${name} was removed.`);
    await this.#again();
  }

  #member(user) {
    return `${this.#path}/${encodeURIComponent(user)}`;
  }

  async #again() {
    await session.resources.at(this.#path, { list: true }).refresh();
    this.requestUpdate();
  }
}
customElements.define('members-table', MembersTable);
