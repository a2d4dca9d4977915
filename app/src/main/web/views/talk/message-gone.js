import { html, nothing } from 'lit';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { nameOf } from '../../parts/people.js';
import { erased } from '../../parts/work.js';
import { restore } from './message-acts.js';

/** What stands where a message was: that it is gone, and for who may know also by whom; who deleted it brings it back. */
class MessageGone extends View {
  static properties = { message: {}, people: {}, knowing: { type: Boolean }, locked: {} };

  render() {
    if (this.message.erased) return erased('this message');
    const by = this.#deletedBy();
    return html`<p class="tombstone">${by ? `${by === session.me.user ? 'You' : nameOf(this.people, by)} deleted this message.` : 'This message was deleted.'}
      ${by === session.me.user && !this.locked ? html`<button type="button" class="small" @click=${() => restore(this.message)}>Restore</button>` : nothing}</p>`;
  }

  #deletedBy() {
    if (!this.knowing) return undefined;
    const past = this.watch(`/api/messages/${this.message.message}/history`, { list: true });
    return past.items.findLast(({ type }) => type === 'message:Deleted')?.actor;
  }
}
customElements.define('message-gone', MessageGone);
