import { html, nothing } from 'lit';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { keptWordsIn } from '../../parts/kept-words.js';
import { absent } from '../../parts/state.js';
import './composer.js';
import { draftOf } from './composer.js';
import { kindOf, titleOf } from './kinds.js';
import './message-list.js';
import { changedIn, linkTo } from './paths.js';
import { namesOf, othersOf, peopleOf } from './people-here.js';

/** One conversation: what it is about, what has been said, and a place to go on. */
class ConversationView extends View {
  static properties = { space: {}, role: {}, conversation: {}, message: {} };

  render() {
    const thing = this.watch(`/api/conversations/${this.conversation}`);
    const back = html`<p class="crumbs back"><a href=${linkTo(this.space)}>‹ ${this.space ? 'Conversations' : 'Direct messages'}</a></p>`;
    if (!thing.ready) return html`${back}${absent(thing, 'conversation')}${thing.problem ? this.#unsent() : nothing}`;
    const { body } = thing;
    const people = peopleOf(this, body);
    return html`
      ${back}
      ${this.#head(thing)}
      <message-list .conversation=${body} .people=${people} .role=${this.role} .target=${this.message} @sent=${this.#sent}></message-list>
      ${body.locked
        ? html`<p class="empty">This conversation is locked: it can be read, and takes no more messages.</p>${this.#unsent()}`
        : html`<message-composer .conversation=${body.conversation} .people=${people} label="Your message" .veiled=${this.role === 'STUDENT'} @sent=${this.#sent}></message-composer>`}
    `;
  }

  get nextFocus() {
    return keptWordsIn(this) ?? this.querySelector('h1');
  }

  #unsent() {
    return html`<kept-words .name=${draftOf(this.conversation)}></kept-words>`;
  }

  #head({ body, etag }) {
    const { pinned, locked, kind } = body;
    const names = namesOf(othersOf(this, body));
    return html`<div class="head">
      <div class="grow">
        <h1 tabindex="-1">${titleOf(body, kind === 'DIRECT' ? names : [])}</h1>
        <p class="kind"><span class="tag" data-kind="quiet">${kindOf(body)}</span>
          ${pinned ? html`<span class="tag">pinned</span>` : nothing}
          ${locked ? html`<span class="tag" data-kind="warn">locked</span>` : nothing}</p>
      </div>
      ${this.role === 'EDUCATOR'
        ? html`<div class="keeping"><button type="button" class="small" @click=${() => this.#turn('pin', { pinned: !pinned }, etag)}>${pinned ? 'Unpin' : 'Pin'}</button>
            <button type="button" class="small" @click=${() => this.#turn('lock', { locked: !locked }, etag)}>${locked ? 'Unlock' : 'Lock'}</button></div>`
        : nothing}
      ${kind === 'DIRECT' ? html`<p class="under among">Among you and ${names.join(', ')}. Nobody else can read along.</p>` : nothing}
    </div>`;
  }

  async #turn(what, body, ifMatch) {
    const path = `/api/conversations/${this.conversation}`;
    const done = await attempt(() => session.rest.put(`${path}/${what}`, body, { ifMatch }));
    if (done?.body) session.resources.at(path).put(done.body, done.etag, done.version);
    changedIn(this.conversation);
  }

  // An answer within the list bubbles through it as well.
  #sent(event) {
    event.stopPropagation();
    if (event.detail.conversation === this.conversation) this.querySelector('message-list')?.sent(event.detail);
  }
}
customElements.define('conversation-view', ConversationView);
