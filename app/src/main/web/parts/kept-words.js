import { html, nothing } from 'lit';
import { session } from '../core/session.js';
import { View } from '../core/view.js';
import { copy } from './copy.js';
import { forgetFiles } from './uploads.js';

/**
 * What somebody wrote where it can be sent no more: to read, to copy, to throw away, which `over` tells. `name` is where its
 * words are kept.
 */
class KeptWords extends View {
  static properties = { name: {} };

  get words() {
    const kept = session.kept.get(this.name);
    const words = typeof kept === 'string' ? kept : (kept?.mine ?? kept?.text);
    return words?.trim() ? words : undefined;
  }

  render() {
    const { words } = this;
    if (!words) return nothing;
    return html`<section class="kept-words stack">
      <label>What you wrote is kept here <textarea dir="auto" rows="4" readonly autocomplete="off" .value=${words}></textarea></label>
      <div class="row">
        <button type="button" class="small" @click=${() => copy(words, 'what you wrote')}>Copy</button>
        <button type="button" class="small quiet" @click=${this.#drop}>Throw away</button>
      </div>
    </section>`;
  }

  /** Given to its field, once that is drawn. */
  async focus(options) {
    await this.updateComplete;
    this.querySelector('textarea')?.focus(options);
  }

  #drop() {
    forgetFiles(this.name);
    session.kept.drop(this.name);
    this.requestUpdate();
    this.dispatchEvent(new Event('over'));
  }
}
customElements.define('kept-words', KeptWords);

/** The first of such words within an element that showed the field in which they were typed. */
export const keptWordsIn = (element) => [...element.querySelectorAll('kept-words')].find(({ words }) => words);
