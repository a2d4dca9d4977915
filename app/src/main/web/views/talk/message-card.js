import { html, nothing } from 'lit';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { blocks } from '../../parts/blocks.js';
import { toBlocks, toText } from '../../parts/blocks-text.js';
import '../../parts/edited-field.js';
import '../../parts/kept-words.js';
import { avatar, nameOf } from '../../parts/people.js';
import { time } from '../../parts/times.js';
import { mentionedInMessage } from './mentions.js';
import { edit } from './message-acts.js';
import './message-gone.js';
import './message-menu.js';
import './message-history.js';
import { panel } from './message-panels.js';
import './reactions.js';

/** One message: who said what and when, how others took it, and what one may do about it. */
class MessageCard extends View {
  static properties = { message: {}, people: {}, role: {}, space: {}, locked: {}, fresh: { type: Boolean }, panel: { state: true } };

  render() {
    const { message } = this;
    return html`<article class="message" tabindex="-1" id="message-${message.message}" aria-label="Message of ${this.#author}" ?data-fresh=${this.fresh} ?data-endorsed=${message.endorsed}>
      <span class="face">${avatar(message.author ? this.#author : '?', message.author ?? 'anonymous')}${this.fresh ? html`<span class="unseen">New.</span>` : nothing}</span>
      <div class="body">
        <p class="line"><strong>${this.#author}</strong> <span class="under">${time(message.at)}</span> ${this.#tags()}</p>
        ${message.deleted || message.erased
          ? html`<message-gone .message=${message} .people=${this.people} .knowing=${this.#maySeePast} .locked=${this.locked}></message-gone>
            ${this.#mine ? html`<kept-words .name=${this.#edit}></kept-words>` : nothing}`
          : this.#words()}
        <div class="acts-of-message">
          <message-reactions .message=${message}></message-reactions>
          ${this.locked ? nothing : html`<button type="button" class="quiet small act" @click=${this.#reply}>Reply</button>`}
          <message-menu .message=${message} .author=${this.#author} .mine=${this.#mine} .educates=${this.#educates} .inClass=${Boolean(this.space)}
            .locked=${this.locked} @choose=${(e) => this.#open(e.detail)}></message-menu>
        </div>
        ${panel(this.panel, { message, people: this.people, over: () => this.#close() })}
      </div>
    </article>`;
  }

  get nextFocus() {
    return this.querySelector('article');
  }

  get #mine() {
    return this.message.author === session.me.user;
  }

  get #author() {
    return this.message.author ? nameOf(this.people, this.message.author) : 'Anonymous';
  }

  #tags() {
    const { anonymous, author, endorsed, edited, deleted, erased, mentions } = this.message;
    const teaches = this.people.find(({ user }) => user === author)?.role === 'EDUCATOR';
    const tags = [
      [teaches, 'educator', 'plain'],
      [anonymous && author, this.#mine ? 'anonymous to other students' : 'anonymous to students', 'quiet'],
      [endorsed, '✓ endorsed by an educator', 'good'],
      [mentions.includes(session.me.user), 'mentions you', 'plain'],
    ];
    return html`${tags.filter(([is]) => is).map(([, text, kind]) => html`<span class="tag" data-kind=${kind}>${text}</span> `)}
      ${edited && !deleted && !erased ? this.#edited() : nothing}`;
  }

  #edited() {
    if (!this.#maySeePast) return html`<span class="under">edited</span>`;
    return html`<button type="button" class="quiet small act" aria-expanded=${this.panel === 'history'} @click=${() => this.#open('history')}>edited</button>`;
  }

  get #educates() {
    return this.role === 'EDUCATOR' && Boolean(this.space);
  }

  get #maySeePast() {
    return this.#mine || this.#educates;
  }

  /** Where its author's edit of it is kept. */
  get #edit() {
    return `messages.${this.message.message}.blocks`;
  }

  #words() {
    const { message } = this;
    const shown = blocks(message.blocks, 1);
    if (!this.#mine) return shown;
    return html`<edited-field long files label="Your message" .may=${false} .shown=${shown} .name=${this.#edit}
      .text=${toText(message.blocks)} .blocks=${message.blocks} .etag=${message.version} .save=${(text, version) => this.#save(text, version)} .current=${() => this.#current()}></edited-field>`;
  }

  async #save(text, version) {
    const { conversation, blocks: before } = this.message;
    await edit(this.message, toBlocks(text, before), await mentionedInMessage(text, conversation), version);
  }

  async #current() {
    const { body } = await session.rest.get(`/api/messages/${this.message.message}`);
    return { text: toText(body.blocks), etag: body.version };
  }

  #reply() {
    const { message, replyTo } = this.message;
    this.dispatchEvent(new CustomEvent('reply', { detail: replyTo ?? message, bubbles: true }));
  }

  async #open(kind) {
    if (kind === 'edit') return this.querySelector('edited-field').edit();
    this.panel = this.panel === kind ? undefined : kind;
    await this.updateComplete;
    await this.querySelector('.panel, message-reporting, message-erasing')?.updateComplete;
    return this.querySelector('.panel textarea, .panel button')?.focus();
  }

  #close() {
    this.panel = undefined;
    this.querySelector('article').focus();
  }
}
customElements.define('message-card', MessageCard);
