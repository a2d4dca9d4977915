import { html } from 'lit';
import { session } from '../core/session.js';
import { View } from '../core/view.js';
import { notify } from './notices.js';

/** Says that the sign-in is over, and lets the same person sign in again without leaving its place. */
class SignInOver extends View {
  static properties = { busy: { state: true } };

  render() {
    return html`<p class="banner" role="alert">Your sign-in is over. What you typed is kept.
      <button type="button" class="small" ?disabled=${this.busy} @click=${this.#again}>Sign in again</button></p>`;
  }

  async #again() {
    this.busy = true;
    try {
      await session.again();
    } catch (failure) {
      notify(failure.message, 'problem');
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('sign-in-over', SignInOver);
