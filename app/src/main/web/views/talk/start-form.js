import { newKey } from '@lectern/client';
import { html, nothing } from 'lit';
import { go } from '../../core/route.js';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { toBlocks, toLine } from '../../parts/blocks-text.js';
import '../../parts/editor.js';
import './mention-menu.js';
import { mentionedIn } from './mentions.js';
import { changedIn, linkTo, listOf } from './paths.js';
import { peopleOf } from './people-here.js';
import './people-picker.js';

const KINDS = [
  ['QUESTION', 'Question', 'somebody can answer it'],
  ['POST', 'Post', 'something to share or talk about'],
  ['ANNOUNCEMENT', 'Announcement', 'what everybody should know'],
];
const EMPTY = { kind: 'QUESTION', title: '', text: '', anonymous: false, participants: [] };

/** Begins a conversation with its first message, in a class or directly with some people. */
class StartForm extends View {
  static properties = { space: {}, role: {}, typed: { state: true }, sending: { state: true } };

  get #name() {
    return this.space ? `spaces.${this.space}.start` : 'direct.start';
  }

  willUpdate(changed) {
    if (!this.typed || changed.has('space')) this.typed = session.kept.get(this.#name) ?? EMPTY;
  }

  render() {
    const { space, typed } = this;
    const people = space ? peopleOf(this, { space }) : typed.participants;
    const ready = typed.text.trim() && (space ? typed.title.trim() : typed.participants.length > 0);
    return html`
      <p class="crumbs back"><a href=${linkTo(space)}>‹ ${space ? 'Conversations' : 'Direct messages'}</a></p>
      <h1 tabindex="-1">${space ? 'Start a conversation' : 'Write to somebody'}</h1>
      <form class="start stack" @submit=${this.#start}>
        ${space ? this.#kinds() : html`<people-picker .value=${typed.participants} @choose=${(e) => this.#type({ participants: e.detail })}></people-picker>`}
        <label>${space ? 'Title' : 'Title, if it needs one'}
          <input .value=${typed.title} ?readonly=${this.sending} ?required=${Boolean(space)} maxlength="200" autocomplete="off" @input=${(e) => this.#type({ title: e.target.value })} />
        </label>
        <div class="mentioning">
          <blocks-editor rows="6" files .closed=${this.sending} .kept=${this.#name} label="First message" placeholder="@ names somebody. # makes a heading, - a list, > a quote." .value=${typed.text} @input=${this.#write}></blocks-editor>
          ${space ? html`<mention-menu .people=${people}></mention-menu>` : nothing}
        </div>
        ${this.role === 'STUDENT' ? this.#anonymous() : nothing}
        <div class="row"><button class="primary" ?disabled=${!ready || this.sending}>${this.sending ? 'Sending …' : 'Start'}</button></div>
      </form>
    `;
  }

  #kinds() {
    const kinds = KINDS.filter(([kind]) => kind !== 'ANNOUNCEMENT' || this.role === 'EDUCATOR');
    return html`<fieldset class="kinds"><legend>What is it</legend>
      ${kinds.map(([kind, name, use]) => html`<label class="choose">
        <input type="radio" name="kind" value=${kind} .checked=${this.typed.kind === kind} @change=${() => this.#type({ kind })} />
        <span><strong>${name}</strong> <span class="under">${use}</span></span></label>`)}
    </fieldset>`;
  }

  #anonymous() {
    return html`<label class="check"><input type="checkbox" .checked=${this.typed.anonymous} @change=${(e) => this.#type({ anonymous: e.target.checked })} />
      Anonymous to other students; educators see who asks</label>`;
  }

  #write(event) {
    if (typeof event.target.value === 'string' && event.target.value !== this.typed.text) this.#type({ text: event.target.value });
  }

  #type(change) {
    const { key, ...typed } = { ...this.typed, ...change };
    this.#keep(typed);
  }

  #keep(typed) {
    this.typed = typed;
    session.kept.set(this.#name, typed);
  }

  async #start(event) {
    event.preventDefault();
    const { space } = this;
    this.#keep({ ...this.typed, key: this.typed.key ?? newKey() });
    this.sending = true;
    const { typed } = this;
    const post = async () => session.rest.post(listOf(space), await this.#conversation(typed), { idempotencyKey: typed.key });
    const done = await attempt(post).finally(() => (this.sending = false));
    if (!done) return;
    session.kept.drop(this.#name);
    this.typed = EMPTY;
    const { conversation } = done.body;
    changedIn(conversation);
    if (space) go('spaces', space, 'talk', conversation);
    else go('direct', conversation);
  }

  async #conversation({ title, text, kind, anonymous, participants }) {
    const { space } = this;
    const first = { blocks: toBlocks(text), ...(title.trim() && { title: toLine(title) }) };
    if (!space) return { ...first, participants: participants.map(({ user }) => user) };
    return { ...first, kind, anonymous, mentions: await mentionedIn(text, { space }) };
  }
}
customElements.define('start-form', StartForm);
