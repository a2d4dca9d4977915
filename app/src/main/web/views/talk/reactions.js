import { html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { changedIn } from './paths.js';

const OFFERED = [
  ['👍', 'thumbs up'],
  ['❤️', 'heart'],
  ['🎉', 'hooray'],
  ['😂', 'laughing'],
  ['🤔', 'thinking'],
  ['👀', 'looking'],
];
const NAMES = new Map(OFFERED);

/** How people reacted to a message, and a few emojis to do so. */
class MessageReactions extends View {
  static properties = { message: {}, choosing: { state: true } };

  render() {
    const { reactions } = this.message;
    const there = Object.keys(reactions);
    return html`
      ${repeat(there, (emoji) => emoji, (emoji) => this.#one(emoji, reactions[emoji]))}
      ${this.#gone ? nothing : this.#choice(there)}
    `;
  }

  get nextFocus() {
    return this.querySelector('.act');
  }

  #one(emoji, people) {
    const mine = this.#isMine(emoji);
    if (this.#gone && !mine) return html`<span class="reaction" role="img" aria-label="${NAMES.get(emoji) ?? emoji}, ${people}">${emoji} ${people}</span>`;
    return html`<button type="button" class="reaction" aria-pressed=${mine} aria-label="${NAMES.get(emoji) ?? emoji}, ${people}" @click=${() => this.#turn(emoji)}>
      <span aria-hidden="true">${emoji}</span> ${people}
    </button>`;
  }

  #choice(there) {
    const left = OFFERED.filter(([emoji]) => !there.includes(emoji));
    return html`
      <button type="button" class="quiet small act" aria-expanded=${Boolean(this.choosing)} @click=${() => (this.choosing = !this.choosing)}>React</button>
      ${this.choosing
        ? html`<span class="choice" role="group" aria-label="Reactions">
            ${repeat(left, ([emoji]) => emoji, ([emoji, name]) => html`<button type="button" class="reaction" aria-label=${name} @click=${() => this.#turn(emoji)}>${emoji}</button>`)}
          </span>`
        : nothing}
    `;
  }

  get #gone() {
    return this.message.deleted || this.message.erased;
  }

  #isMine(emoji) {
    return this.message.myReactions.includes(emoji);
  }

  async #turn(emoji) {
    const { message, conversation } = this.message;
    const path = `/api/messages/${message}/reactions/${encodeURIComponent(emoji)}`;
    this.choosing = false;
    await attempt(() => (this.#isMine(emoji) ? session.rest.delete(path, { ifMatch: null }) : session.rest.put(path, undefined, { ifMatch: null })));
    changedIn(conversation);
  }
}
customElements.define('message-reactions', MessageReactions);
