import { html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { toText } from '../../parts/blocks-text.js';
import { keptWordsIn } from '../../parts/kept-words.js';
import { nameOf } from '../../parts/people.js';
import { absent } from '../../parts/state.js';
import { awaitsFiles } from '../../parts/uploads.js';
import './composer.js';
import { draftOf } from './composer.js';
import './message-card.js';
import { changedIn, newestOf } from './paths.js';
import { ReadingPosition } from './reading-position.js';
import { Reading } from './reading.js';
import { threads } from './threads.js';

const LONG_PAGE = 100;

/** The messages of a conversation in their threads: opens where reading stopped, stays where one is while others write. */
class MessageList extends View {
  static properties = { conversation: {}, people: {}, role: {}, target: {}, replying: { state: true }, heard: { state: true } };

  #position = new ReadingPosition(this, () => this.requestUpdate());

  connectedCallback() {
    super.connectedCallback();
    this.#position.visible.start();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#position.visible.stop();
  }

  /** Shows at once what was just sent, wherever it was written. */
  sent(message) {
    const { newest } = this;
    if (newest.ready && !newest.body.items.some((one) => one.message === message.message)) {
      if (!message.replyTo) this.#position.follow();
      newest.put({ ...newest.body, items: [message, ...newest.body.items] });
    }
    changedIn(this.reading.conversation);
  }

  willUpdate(changed) {
    if (changed.has('conversation') && this.reading?.conversation !== this.conversation.conversation) this.#begin();
    if (changed.has('target')) this.sought = this.target;
  }

  #begin() {
    this.reading = new Reading(this.conversation);
    this.replying = new Set();
    this.#position.forget();
  }

  render() {
    const { pages } = this.reading;
    if (!this.#read()) return absent(this.newest, 'messages');
    this.#hear(this.reading.learn());
    const list = threads(this.reading.all);
    return html`
      ${pages.hasMore ? html`<p class="older"><button type="button" @click=${this.#older}>${pages.loading ? 'Loading …' : 'Older messages'}</button></p>` : nothing}
      <ol class="threads" @reply=${(e) => this.#reply(e.detail)}>${repeat(list, ({ root }) => root, (thread) => this.#thread(thread))}</ol>
      <div class="end"></div>
      ${this.#arrived()}
      <p class="unseen" aria-live="polite">${this.heard ?? ''}</p>
    `;
  }

  #read() {
    const { pages, conversation } = this.reading;
    this.newest = this.watch(newestOf(conversation, pages.limit));
    if (this.newest.ready) pages.newest(this.newest.body);
    for (const cursor of pages.cursors) {
      const page = this.watch(`${newestOf(conversation, LONG_PAGE)}&after=${cursor}`);
      if (page.ready) pages.older(cursor, page.body);
    }
    return pages.all.length > 0;
  }

  #hear(arrived) {
    if (arrived.length === 0) return;
    const ids = arrived.map(({ message }) => message);
    if (!this.#position.arrived(ids)) ids.forEach((id) => this.reading.fresh.add(id));
    const { author, blocks } = arrived.at(-1);
    this.heard = `${author ? nameOf(this.people, author) : 'Anonymous'}: ${toText(blocks)}`;
  }

  #thread({ root, first, replies }) {
    const name = draftOf(this.reading.conversation, root);
    const open = this.replying.has(root) || session.kept.get(name) !== undefined || awaitsFiles(name);
    return html`<li class="thread">
      ${first ? this.#message(first) : this.#earlier(root)}
      ${replies.length > 0 ? html`<ol class="replies">${repeat(replies, ({ message }) => message, (one) => html`<li>${this.#message(one)}</li>`)}</ol>` : nothing}
      ${open ? html`<div class="replies">${this.#answer(root, name)}</div>` : nothing}
    </li>`;
  }

  #answer(root, name) {
    if (this.conversation.locked) return html`<kept-words .name=${name} @over=${() => this.#stopReply(root)}></kept-words>`;
    return html`<message-composer .conversation=${this.reading.conversation} .replyTo=${root} .people=${this.people} label="Your reply"
      .veiled=${this.#mayBeVeiled} @over=${() => this.#stopReply(root)}></message-composer>`;
  }

  get nextFocus() {
    return keptWordsIn(this);
  }

  // The thread began before what has been read.
  #earlier(root) {
    const first = this.watch(`/api/messages/${root}`);
    return first.ready ? this.#message(first.body) : absent(first, 'message');
  }

  #message(message) {
    const { people, role, conversation } = this;
    return html`${message.message === this.reading.line ? html`<p class="new-line" role="separator"><span>New</span></p>` : nothing}
      <message-card .message=${message} .people=${people} .role=${role} .space=${conversation.space} .locked=${conversation.locked}
        .fresh=${this.reading.fresh.has(message.message)}></message-card>`;
  }

  get #mayBeVeiled() {
    return this.role === 'STUDENT' && Boolean(this.conversation.space);
  }

  #arrived() {
    const count = this.#position.visible.unseen.size;
    if (count === 0) return nothing;
    return html`<p class="arrived"><button type="button" class="primary" @click=${() => this.#position.toUnseen()}>${count === 1 ? '1 new message' : `${count} new messages`} ↓</button></p>`;
  }

  #older() {
    this.#position.hold();
    this.reading.pages.more();
    this.requestUpdate();
  }

  async #reply(root) {
    this.replying = new Set([...this.replying, root]);
    await this.updateComplete;
    const field = () => [...this.querySelectorAll('message-composer')].find(({ replyTo }) => replyTo === root)?.querySelector('textarea');
    requestAnimationFrame(() => requestAnimationFrame(() => field()?.focus()));
  }

  async #stopReply(root) {
    this.replying = new Set([...this.replying].filter((one) => one !== root));
    await this.updateComplete;
    this.#position.visible.find(root)?.focus({ preventScroll: true });
  }

  updated() {
    const { reading } = this;
    if (!reading.fresh) return;
    if (this.sought) this.#seek();
    if (!reading.pages.loading) this.#position.release();
    this.#position.settle(reading.firstFresh);
    this.#position.visible.whenSeen(() => reading.mark());
  }

  // A link may lead to a message that lies pages back.
  #seek() {
    const { pages } = this.reading;
    if (this.reading.all.some(({ message }) => message === this.sought)) {
      this.#position.to(this.sought);
      this.sought = undefined;
    } else if (pages.hasMore && !pages.loading) {
      pages.more();
      this.requestUpdate();
    }
  }
}
customElements.define('message-list', MessageList);
