import { html, nothing } from 'lit';
import { View } from '../../core/view.js';
import { endorse, remove } from './message-acts.js';

/** What else one may do about a message. Tells with `choose` what the message itself has to open: edit, history, erase, report. */
class MessageMenu extends View {
  static properties = { message: {}, author: {}, mine: { type: Boolean }, educates: { type: Boolean }, inClass: { type: Boolean }, locked: {} };

  render() {
    const acts = this.#acts().filter(([may]) => may);
    if (acts.length === 0) return nothing;
    return html`<details class="more" @focusout=${shutWhenLeft} @keydown=${shutOnEscape}>
      <summary class="button quiet small act" aria-label="More for the message of ${this.author}">More</summary>
      <div class="menu">${acts.map(([, words, does]) => html`<button type="button" class="quiet small" @click=${(e) => chosen(e, does)}>${words}</button>`)}</div>
    </details>`;
  }

  #acts() {
    const { message, mine, educates, inClass, locked } = this;
    const { deleted, erased, endorsed } = message;
    const there = !deleted && !erased;
    return [
      [there && mine && !locked, 'Edit', () => this.#choose('edit')],
      [there && educates, endorsed ? 'Withdraw the endorsement' : 'Endorse this answer', () => endorse(message, !endorsed)],
      [mine || educates, 'History', () => this.#choose('history')],
      [there && (mine || educates), 'Delete', () => remove(message)],
      [!erased && (mine || educates), 'Erase for good …', () => this.#choose('erase')],
      [there && inClass && !mine, 'Report to the educators …', () => this.#choose('report')],
    ];
  }

  #choose(what) {
    this.dispatchEvent(new CustomEvent('choose', { detail: what }));
  }
}
customElements.define('message-menu', MessageMenu);

function chosen(event, does) {
  const menu = event.target.closest('details');
  menu.open = false;
  menu.querySelector('summary').focus();
  void does();
}

function shutWhenLeft(event) {
  if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
}

function shutOnEscape(event) {
  if (event.key !== 'Escape') return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary').focus();
}
