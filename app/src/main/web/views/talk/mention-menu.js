import { html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { avatar } from '../../parts/people.js';
import { completion, nameAmong } from './mentions.js';

/** Offers people while somebody types `@` in the field that stands beside it. */
class MentionMenu extends View {
  static properties = { people: {}, typed: { state: true }, at: { state: true } };

  constructor() {
    super();
    Object.assign(this, { people: [], at: 0 });
    this.name = `mention-${Math.random().toString(36).slice(2)}`;
  }

  connectedCallback() {
    super.connectedCallback();
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.parentElement.addEventListener('input', () => this.#look(), { signal });
    this.parentElement.addEventListener('keydown', (e) => this.#key(e), { signal, capture: true });
    this.parentElement.addEventListener('focusout', () => this.#close(), { signal });
    this.closest('form').addEventListener('submit', () => this.#close(), { signal });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.listening.abort();
  }

  #look() {
    const field = this.parentElement.querySelector('textarea');
    if (!field) return;
    this.field = field;
    this.at = 0;
    this.typed = { text: field.value, caret: field.selectionStart };
  }

  #close() {
    this.typed = undefined;
  }

  // Who is there is often known only after somebody has begun to type.
  willUpdate() {
    const others = this.people.filter(({ user }) => user !== session.me.user);
    this.offer = this.typed && completion(this.typed.text, this.typed.caret, others);
    this.at = Math.min(this.at, (this.offer?.found.length ?? 1) - 1);
  }

  #key(event) {
    if (!this.offer) return;
    const { found } = this.offer;
    const act = {
      ArrowDown: () => (this.at = (this.at + 1) % found.length),
      ArrowUp: () => (this.at = (this.at + found.length - 1) % found.length),
      Enter: () => this.#choose(found[this.at]),
      Tab: () => this.#choose(found[this.at]),
      Escape: () => this.#close(),
    }[event.ctrlKey || event.metaKey || event.shiftKey ? '' : event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  #choose(one) {
    const { field, offer, people } = this;
    field.setRangeText(`${nameAmong(one, people)} `, offer.from, field.selectionStart, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
    this.#close();
  }

  updated() {
    if (!this.field) return;
    this.field.setAttribute('aria-autocomplete', 'list');
    if (this.offer) {
      this.field.setAttribute('aria-controls', this.name);
      this.field.setAttribute('aria-activedescendant', `${this.name}-${this.at}`);
    } else {
      this.field.removeAttribute('aria-controls');
      this.field.removeAttribute('aria-activedescendant');
    }
  }

  render() {
    if (!this.offer) return nothing;
    const { found } = this.offer;
    return html`
      <p class="unseen" role="status">${found.length} people; arrow keys choose, Enter takes one</p>
      <ul class="mention-menu" role="listbox" id=${this.name} aria-label="People to mention" @mousedown=${(e) => e.preventDefault()}>
        ${repeat(
          found,
          ({ user }) => user,
          (one, i) => html`<li role="option" id="${this.name}-${i}" aria-selected=${i === this.at} @click=${() => this.#choose(one)}>
            ${avatar(one.name ?? one.user, one.user)} <span>${one.name ?? one.user}</span>
            ${nameAmong(one, this.people) === one.name ? nothing : html`<span class="under">${one.user}</span>`}
          </li>`,
        )}
      </ul>
    `;
  }
}
customElements.define('mention-menu', MentionMenu);
