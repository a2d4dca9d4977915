import { html, nothing } from 'lit';
import { session } from '../core/session.js';
import { View } from '../core/view.js';

let dialog;

session.addEventListener('person', () => dialog?.querySelector('dialog')?.close('no'));

/**
 * Asks, in words, before something is done that is not easily taken back.
 *
 * @param {{ title: string, words: string, act: string }} question `act` is what the button says
 * @returns {Promise<boolean>}
 */
export function confirmed(question) {
  if (!dialog?.isConnected) dialog = document.body.appendChild(document.createElement('confirmation-dialog'));
  return dialog.ask(question);
}

class ConfirmationDialog extends View {
  static properties = { question: { state: true } };

  async ask(question) {
    this.question = question;
    await this.updateComplete;
    this.querySelector('dialog').showModal();
    return new Promise((answer) => (this.answer = answer));
  }

  render() {
    if (!this.question) return nothing;
    const { title, words, act } = this.question;
    return html`<dialog class="confirmation" aria-labelledby="confirmation-title" aria-describedby="confirmation-words" @close=${this.#closed}>
      <h2 id="confirmation-title">${title}</h2>
      <p id="confirmation-words">${words}</p>
      <form method="dialog" class="row">
        <button value="no" autofocus>Not now</button>
        <button value="yes" class="danger">${act}</button>
      </form>
    </dialog>`;
  }

  #closed(event) {
    this.answer(event.target.returnValue === 'yes');
    event.target.returnValue = '';
    this.question = undefined;
  }
}
customElements.define('confirmation-dialog', ConfirmationDialog);
