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
export function sure(question) {
  if (!dialog?.isConnected) dialog = document.body.appendChild(document.createElement('sure-dialog'));
  return dialog.ask(question);
}

class SureDialog extends View {
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
    return html`<dialog class="sure" aria-labelledby="sure-title" aria-describedby="sure-words" @close=${this.#closed}>
      <h2 id="sure-title">${title}</h2>
      <p id="sure-words">${words}</p>
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
customElements.define('sure-dialog', SureDialog);
