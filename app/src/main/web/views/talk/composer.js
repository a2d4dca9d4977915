import { newKey } from '@lectern/client';
import { html, nothing } from 'lit';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { toBlocks } from '../../parts/blocks-text.js';
import '../../parts/editor.js';
import { forgetFiles } from '../../parts/uploads.js';
import './mention-menu.js';
import { mentionedInMessage } from './mentions.js';

const EMPTY = { text: '', anonymous: false };

/**
 * Writes a message. Its words are kept until the server has them, under one key for all tries, so that a message of
 * which no answer came back is not sent twice.
 */
class MessageComposer extends View {
  static properties = { conversation: {}, replyTo: {}, people: {}, label: {}, veiled: { type: Boolean }, typed: { state: true }, sending: { state: true } };

  #name;

  willUpdate(changed) {
    if (!changed.has('conversation') && !changed.has('replyTo')) return;
    this.#name = draftOf(this.conversation, this.replyTo);
    this.typed = session.kept.get(this.#name) ?? EMPTY;
  }

  render() {
    const { text, anonymous } = this.typed;
    const sending = this.sending === this.#name;
    return html`<form class="composer" @submit=${this.#send} @keydown=${this.#key} aria-label=${this.label} aria-busy=${sending}>
      <div class="mentioning">
        <blocks-editor rows=${this.replyTo ? 2 : 3} files .kept=${this.#name} .label=${this.label} placeholder="@ names somebody" .value=${text} @input=${this.#write}></blocks-editor>
        <mention-menu .people=${this.people}></mention-menu>
      </div>
      <div class="row">
        <button class="primary" ?disabled=${!text.trim()} aria-disabled=${sending}>${sending ? 'Sending …' : 'Send'}</button>
        ${this.replyTo ? html`<button type="button" class="quiet" @click=${this.#drop}>Throw away</button>` : nothing}
        ${this.veiled
          ? html`<label class="check"><input type="checkbox" .checked=${anonymous} @change=${(e) => this.#type({ anonymous: e.target.checked })} /> Anonymous to other students</label>`
          : nothing}
        <span class="spacer"></span>
        <span class="hint keys">Ctrl + Enter sends</span>
      </div>
    </form>`;
  }

  #write(event) {
    if (typeof event.target.value === 'string' && event.target.value !== this.typed.text) this.#type({ text: event.target.value });
  }

  #type(change) {
    const { text, anonymous } = { ...this.typed, ...change };
    this.#keep({ text, anonymous });
  }

  #keep(typed) {
    this.typed = typed;
    keep(this.#name, typed);
  }

  #key(event) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (this.typed.text.trim()) this.querySelector('form').requestSubmit();
  }

  #drop() {
    forgetFiles(this.#name);
    this.#keep(EMPTY);
    this.dispatchEvent(new CustomEvent('over'));
  }

  // Another conversation may be shown before the answer is there.
  async #send(event) {
    event.preventDefault();
    const { replyTo } = this;
    const name = this.#name;
    if (this.sending === name) return;
    this.sending = name;
    const sent = { ...this.typed, key: this.typed.key ?? newKey() };
    this.#keep(sent);
    const answer = await attempt(() => this.#post(sent)).finally(() => this.#sent(name));
    if (!answer) return;
    const next = { ...EMPTY, anonymous: sent.anonymous && !replyTo };
    if (session.kept.get(name)?.text === sent.text) keep(name, next);
    this.dispatchEvent(new CustomEvent('sent', { detail: answer.body, bubbles: true }));
    if (this.#name !== name) return;
    if (this.typed.text === sent.text) this.#keep(next);
    this.querySelector('textarea')?.focus({ preventScroll: true });
    this.dispatchEvent(new CustomEvent('over'));
  }

  #sent(name) {
    if (this.sending === name) this.sending = undefined;
  }

  async #post({ text, anonymous, key }) {
    const { conversation, replyTo } = this;
    const mentions = await mentionedInMessage(text, conversation);
    const message = { blocks: toBlocks(text), mentions, ...(replyTo && { replyTo }), ...(anonymous && { anonymous }) };
    return session.rest.post(`/api/conversations/${conversation}/messages`, message, { idempotencyKey: key });
  }
}
customElements.define('message-composer', MessageComposer);

/** Who is to be anonymous is so before the first word as well. */
function keep(name, typed) {
  if (typed.text || typed.anonymous) session.kept.set(name, typed);
  else session.kept.drop(name);
}

/** Where the words of an answer are kept, to know whether some are waiting. */
export const draftOf = (conversation, replyTo) => `conversations.${conversation}.${replyTo ?? 'message'}`;
