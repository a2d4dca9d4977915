import { html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { View } from '../../core/view.js';
import { avatar } from '../../parts/people.js';

/** Chooses people with whom one shares a class. `value` is who was chosen; tells of each change with `choose`. */
class PeoplePicker extends View {
  static properties = { value: {}, words: { state: true } };

  constructor() {
    super();
    Object.assign(this, { value: [], words: '' });
  }

  render() {
    return html`
      ${this.value.length > 0
        ? html`<ul class="plain chosen" aria-label="Chosen">${repeat(this.value, ({ user }) => user, (one) => html`<li>
            <button type="button" class="small" @click=${() => this.#become(this.value.filter(({ user }) => user !== one.user))} aria-label="Leave out ${one.name ?? one.user}">
              ${one.name ?? one.user} <span aria-hidden="true">×</span></button></li>`)}</ul>`
        : nothing}
      <label>To whom
        <input type="search" autocomplete="off" maxlength="200" placeholder="Begin a name" .value=${this.words} @input=${(e) => (this.words = e.target.value)} @keydown=${this.#key} />
      </label>
      ${this.#found.length > 0
        ? html`<ul class="plain found-people" aria-label="People found">${repeat(this.#found, ({ user }) => user, (one) => html`<li>
            <button type="button" class="quiet small" @click=${() => this.#add(one)}>${avatar(one.name ?? one.user, one.user)} ${one.name ?? one.user}</button></li>`)}</ul>`
        : nothing}
      <p class="under" role="status">${this.words.trim() && this.answered && this.#found.length === 0 ? 'Nobody of that name shares a class with you.' : ''}</p>
    `;
  }

  get #found() {
    const words = this.words.trim();
    if (!words) return [];
    const { ready, body } = this.watch(`/api/people?q=${encodeURIComponent(words)}`);
    this.answered = ready;
    return (body?.items ?? []).filter(({ user }) => !this.value.some((one) => one.user === user)).slice(0, 8);
  }

  // Enter takes the first who fits and sends no form.
  #key(event) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    this.querySelector('.found-people button')?.click();
  }

  #add(one) {
    this.#become([...this.value, { user: one.user, name: one.name }]);
    this.words = '';
    this.querySelector('input').focus();
  }

  #become(people) {
    this.value = people;
    this.dispatchEvent(new CustomEvent('choose', { detail: people }));
  }
}
customElements.define('people-picker', PeoplePicker);
