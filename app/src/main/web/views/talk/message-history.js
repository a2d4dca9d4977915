import { html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { View } from '../../core/view.js';
import { toText } from '../../parts/blocks-text.js';
import { difference } from '../../parts/difference.js';
import { nameOf } from '../../parts/people.js';
import { absent } from '../../parts/state.js';
import { time } from '../../parts/times.js';

const WORDS = {
  'message:Posted': 'wrote this',
  'message:Edited': 'changed it',
  'message:Deleted': 'deleted it',
  'message:Restored': 'restored it',
  'message:Endorsed': 'endorsed it',
  'message:EndorsementWithdrawn': 'no longer endorses it',
  'message:Erased': 'erased its words for good',
};
const SAYING = ['message:Posted', 'message:Edited'];

/** What has happened to a message, with its words as they differ from version to version. */
class MessageHistory extends View {
  static properties = { message: {}, people: {} };

  render() {
    const past = this.watch(`/api/messages/${this.message.message}/history`, { list: true });
    const said = past.items.filter(({ type }) => SAYING.includes(type)).map(({ version }) => version);
    return html`${absent(past, 'history')}
      <ol class="past">
        ${repeat(past.items, ({ version }) => version, (one) => html`<li>
          <p class="under"><strong>${one.actor ? nameOf(this.people, one.actor) : 'Somebody'}</strong> ${WORDS[one.type] ?? one.type} · ${time(one.at)}</p>
          ${SAYING.includes(one.type) && !this.message.erased ? this.#words(one.version, said) : nothing}
        </li>`)}
      </ol>`;
  }

  #words(version, said) {
    const now = this.#at(version);
    const before = said[said.indexOf(version) - 1];
    if (before === undefined) return html`<p class="words">${now}</p>`;
    return html`<p class="words">${difference(this.#at(before), now)}</p>`;
  }

  #at(version) {
    return toText(this.watch(`/api/messages/${this.message.message}?version=${version}`).body?.blocks);
  }
}
customElements.define('message-history', MessageHistory);
