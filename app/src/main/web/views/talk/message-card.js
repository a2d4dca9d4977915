import { html, nothing } from 'lit';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { blocks } from '../../parts/blocks.js';
import { toBlocks, toText } from '../../parts/blocks-text.js';
import '../../parts/edited-field.js';
import { avatar, nameOf } from '../../parts/people.js';
import { time } from '../../parts/times.js';
import { mentioned } from './mentions.js';
import { edit, endorse, remove, restore } from './message-acts.js';
import './message-past.js';
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
        ${message.deleted || message.erased ? this.#tombstone() : this.#words()}
        <div class="acts-of-message">
          <message-reactions .message=${message}></message-reactions>
          ${this.locked ? nothing : html`<button type="button" class="quiet small act" @click=${this.#reply}>Reply</button>`}
          ${this.#more()}
        </div>
        ${panel(this.panel, { message, people: this.people, over: () => this.#close() })}
      </div>
    </article>`;
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

  get #maySeePast() {
    return this.#mine || (this.role === 'EDUCATOR' && this.space);
  }

  #tombstone() {
    const { erased } = this.message;
    return html`<p class="tombstone">${erased ? 'The words of this message were erased for good.' : 'This message was deleted.'}
      ${!erased && this.#maySeePast && !this.locked ? html`<button type="button" class="small" @click=${() => restore(this.message)}>Restore</button>` : nothing}</p>`;
  }

  #words() {
    const { message } = this;
    const shown = blocks(message.blocks);
    if (!this.#mine) return shown;
    return html`<edited-field long files label="Your message" .may=${false} .shown=${shown} .name="messages.${message.message}.blocks"
      .text=${toText(message.blocks)} .etag=${message.version} .save=${(text, version) => this.#save(text, version)} .current=${() => this.#current()}></edited-field>`;
  }

  async #save(text, version) {
    await edit(this.message, toBlocks(text), mentioned(text, this.people), version);
    this.querySelector('article').focus({ preventScroll: true });
  }

  async #current() {
    const { body } = await session.rest.get(`/api/messages/${this.message.message}`);
    return { text: toText(body.blocks), etag: body.version };
  }

  #more() {
    const { message, locked, space, role } = this;
    const { deleted, erased, endorsed } = message;
    const educates = role === 'EDUCATOR' && Boolean(space);
    const there = !deleted && !erased;
    const acts = [
      [there && this.#mine && !locked, 'Edit', () => this.querySelector('edited-field').edit()],
      [educates && there, endorsed ? 'Withdraw the endorsement' : 'Endorse this answer', () => endorse(message, !endorsed)],
      [this.#maySeePast, 'History', () => this.#open('history')],
      [there && (this.#mine || educates), 'Delete', () => remove(message)],
      [!erased && (this.#mine || educates), 'Erase for good …', () => this.#open('erase')],
      [there && space && !this.#mine, 'Report to the educators …', () => this.#open('report')],
    ].filter(([may]) => may);
    if (acts.length === 0) return nothing;
    return html`<details class="more" @focusout=${shutWhenLeft} @keydown=${shutOnEscape}>
      <summary class="button quiet small act" aria-label="More for the message of ${this.#author}">More</summary>
      <div class="menu">${acts.map(([, words, does]) => html`<button type="button" class="quiet small" @click=${(e) => chosen(e, does)}>${words}</button>`)}</div>
    </details>`;
  }

  #reply() {
    const { message, replyTo } = this.message;
    this.dispatchEvent(new CustomEvent('reply', { detail: replyTo ?? message, bubbles: true }));
  }

  async #open(kind) {
    this.panel = this.panel === kind ? undefined : kind;
    await this.updateComplete;
    await this.querySelector('.panel, message-reporting, message-erasing')?.updateComplete;
    this.querySelector('.panel textarea, .panel button')?.focus();
  }

  #close() {
    this.panel = undefined;
    this.querySelector('article').focus();
  }
}
customElements.define('message-card', MessageCard);

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
