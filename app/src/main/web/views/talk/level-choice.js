import { html, nothing } from 'lit';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';

const LEVELS = [
  ['ALL', 'every message'],
  ['MENTIONS', 'mentions and replies'],
  ['NONE', 'nothing'],
];

/** How much of a class its reader wants to be told of. */
class LevelChoice extends View {
  static properties = { space: {} };

  get #path() {
    return `/api/spaces/${this.space}/notification-level`;
  }

  render() {
    const { ready, body } = this.watch(this.#path);
    if (!ready) return nothing;
    return html`<label class="level">Tell me of
      <select @change=${this.#choose}>${LEVELS.map(([level, words]) => html`<option value=${level} .selected=${level === body.level}>${words}</option>`)}</select>
    </label>`;
  }

  async #choose(event) {
    const level = event.target.value;
    const thing = session.resources.at(this.#path);
    const done = await attempt(() => session.rest.put(this.#path, { level }, { ifMatch: null }));
    thing.put(done?.body ?? thing.body, thing.etag, thing.version);
    this.requestUpdate();
  }
}
customElements.define('level-choice', LevelChoice);
