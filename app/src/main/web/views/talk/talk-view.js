import { html, nothing } from 'lit';
import { View } from '../../core/view.js';
import './conversation-list.js';
import './conversation-view.js';
import './level-choice.js';
import './message-search.js';
import { linkTo } from './paths.js';
import './report-list.js';
import './start-form.js';

/** Conversations of a class, or direct ones where there is no `space`: all of them beside the one that was chosen. */
class TalkView extends View {
  static properties = { space: {}, role: {}, conversation: {}, message: {}, searching: { state: true } };

  render() {
    const { space, conversation } = this;
    const title = space ? 'Conversations' : 'Direct messages';
    return html`<div class="talk" ?data-chosen=${Boolean(conversation)}>
      <aside aria-label="${title}, all">
        ${conversation ? html`<p class="talk-title">${title}</p>` : html`<h1 tabindex="-1">${title}</h1>`}
        <p class="beginning"><a class="button" href=${linkTo(space, 'new')} aria-current=${conversation === 'new' ? 'page' : nothing}>${space ? 'Start a conversation' : 'Write to somebody'}</a>
          ${this.#reports()}</p>
        ${space ? html`<message-search .space=${space} @search=${(e) => (this.searching = e.detail)}></message-search>` : nothing}
        ${this.searching ? nothing : html`<conversation-list .space=${space} .conversation=${conversation}></conversation-list>`}
        ${space ? html`<level-choice .space=${space}></level-choice>` : nothing}
      </aside>
      <div class="chosen-talk">${this.#chosen()}</div>
    </div>`;
  }

  #reports() {
    if (this.role !== 'EDUCATOR' || !this.space) return nothing;
    const reports = this.watch(`/api/spaces/${this.space}/reports`, { list: true });
    return html`<a class="button quiet" href=${linkTo(this.space, 'reports')}>Reports${reports.items.length > 0 ? html` <span class="under">${reports.items.length}</span>` : nothing}</a>`;
  }

  #chosen() {
    const { space, role, conversation, message } = this;
    if (!conversation) return html`<p class="empty">${space ? 'Choose a conversation, or start one.' : 'Choose somebody, or write to somebody new.'}</p>`;
    if (conversation === 'new') return html`<start-form .space=${space} .role=${role}></start-form>`;
    if (conversation === 'reports' && space && role === 'EDUCATOR') return html`<report-list .space=${space}></report-list>`;
    return html`<conversation-view .space=${space} .role=${role} .conversation=${conversation} .message=${message}></conversation-view>`;
  }
}
customElements.define('talk-view', TalkView);
