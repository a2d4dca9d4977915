import { html, nothing } from 'lit';
import { View } from '../core/view.js';

/** How many messages wait in the conversations of a class, or in direct ones where there is no `space`. */
class UnreadCount extends View {
  static properties = { space: {} };

  render() {
    const all = this.watch(this.space ? `/api/spaces/${this.space}/conversations` : '/api/conversations', { list: true });
    const waiting = all.items.reduce((sum, { unread }) => sum + unread, 0);
    return waiting === 0 ? nothing : html`<span class="unread"><span aria-hidden="true">${waiting > 99 ? '99+' : waiting}</span><span class="unseen">, ${waiting} unread</span></span>`;
  }
}
customElements.define('unread-count', UnreadCount);
