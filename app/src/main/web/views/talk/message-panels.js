import { html, nothing } from 'lit';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { erase, report } from './message-acts.js';

/** Asks twice, in words, before what somebody said is gone for good. */
class MessageErasing extends View {
  static properties = { message: {}, confirming: { state: true } };

  render() {
    return html`<div class="panel" role="group" aria-label="Erase for good">
      <p>${this.confirming
        ? 'Once more: nobody can bring these words back, not even the history. Erase them now?'
        : 'Deleting can be undone; erasing cannot. The words vanish from every event and every view, and the history says that you erased them.'}</p>
      <div class="row">
        ${this.confirming
          ? html`<button type="button" class="danger" @click=${this.#erase}>Yes, erase these words for good</button>`
          : html`<button type="button" class="danger" @click=${this.#ask}>I want to erase them</button>`}
        <button type="button" class="quiet" @click=${this.#over}>Keep them</button>
      </div>
    </div>`;
  }

  async #ask() {
    this.confirming = true;
    await this.updateComplete;
    this.querySelector('.danger').focus();
  }

  async #erase() {
    if (await erase(this.message)) this.#over();
  }

  #over() {
    this.dispatchEvent(new CustomEvent('over'));
  }
}
customElements.define('message-erasing', MessageErasing);

/** Tells the educators of a message that they should look at. */
class MessageReporting extends View {
  static properties = { message: {}, reason: { state: true } };

  get #name() {
    return `messages.${this.message.message}.report`;
  }

  render() {
    this.reason ??= session.kept.get(this.#name) ?? '';
    return html`<form class="panel" @submit=${this.#report} aria-label="Report">
      <label>Why should an educator look at this?
        <textarea rows="2" required maxlength="500" autocomplete="off" .value=${this.reason} @input=${this.#type}></textarea>
      </label>
      <div class="row"><button class="primary">Report</button><button type="button" class="quiet" @click=${this.#over}>Not now</button></div>
    </form>`;
  }

  #type(event) {
    this.reason = event.target.value;
    session.kept.set(this.#name, this.reason);
  }

  async #report(event) {
    event.preventDefault();
    if (await report(this.message, this.reason.trim())) this.#over();
  }

  #over() {
    session.kept.drop(this.#name);
    this.dispatchEvent(new CustomEvent('over'));
  }
}
customElements.define('message-reporting', MessageReporting);

/** What was opened below a message. */
export function panel(kind, { message, people, over }) {
  switch (kind) {
    case 'history':
      return html`<section class="panel" aria-label="History of this message"><message-history .message=${message} .people=${people}></message-history>
        <div class="row"><button type="button" class="small" @click=${over}>Close the history</button></div></section>`;
    case 'erase':
      return html`<message-erasing .message=${message} @over=${over}></message-erasing>`;
    case 'report':
      return html`<message-reporting .message=${message} @over=${over}></message-reporting>`;
    default:
      return nothing;
  }
}
