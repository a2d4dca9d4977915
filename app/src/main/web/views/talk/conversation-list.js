import { html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { View } from '../../core/view.js';
import { avatar } from '../../parts/people.js';
import { absent } from '../../parts/state.js';
import { ago } from '../../parts/times.js';
import { kindOf, titleOf } from './kinds.js';
import { linkTo, listOf } from './paths.js';
import { namesOf, othersOf } from './people-here.js';

/** All conversations of a class, or all direct ones: pinned first, then where something happened last. */
class ConversationList extends View {
  static properties = { space: {}, conversation: {} };

  render() {
    const all = this.watch(listOf(this.space), { list: true });
    return html`
      ${absent(all, 'conversations')}
      ${all.ready && all.items.length === 0 ? html`<p class="empty">${this.space ? 'Nobody has said anything yet. Be the first.' : 'You have no direct messages yet.'}</p>` : nothing}
      <ul class="plain conversations">${repeat(all.items, ({ conversation }) => conversation, (one) => html`<li>${this.#row(one)}</li>`)}</ul>
    `;
  }

  #row(one) {
    const here = one.conversation === this.conversation;
    const others = one.kind === 'DIRECT' ? othersOf(this, one) : [];
    const [first] = others;
    return html`<a class="conversation-row" href=${linkTo(this.space, one.conversation)} aria-current=${here ? 'page' : nothing} ?data-unread=${one.unread > 0}>
      ${first ? avatar(namesOf([first])[0], first.user) : html`<span class="mark-of" data-kind=${one.kind} aria-hidden="true">${MARKS[one.kind]}</span>`}
      <span class="grow"><strong>${titleOf(one, namesOf(others))}</strong>
        <span class="under">${one.pinned ? 'Pinned · ' : ''}${first ? '' : `${kindOf(one)} · `}${one.locked ? 'locked · ' : ''}${ago(one.lastActivity)}</span></span>
      ${one.unread > 0 ? html`<span class="unread"><span aria-hidden="true">${one.unread}</span><span class="unseen">${one.unread} unread</span></span>` : nothing}
    </a>`;
  }
}
customElements.define('conversation-list', ConversationList);

const MARKS = { POST: '¶', QUESTION: '?', ANNOUNCEMENT: '!', DIRECT: '@' };
