import { html } from 'lit';
import { go } from '../../core/route.js';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { toLine } from '../../parts/blocks-text.js';
import { keptForm } from '../../parts/kept-form.js';
import { notify } from '../../parts/notices.js';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Begins the next year: the same assignments in a new class, hidden, with their dates moved and nobody's words. */
class CopyForm extends View {
  static properties = { space: {}, name: {} };

  get #kept() {
    return keptForm(`spaces.${this.space}.copy`);
  }

  render() {
    const { name = '', shiftDays = '364' } = this.#kept.values;
    return html`<form class="card" aria-label="Copy the class" @submit=${this.#copy} @input=${(e) => this.#kept.keep(e)}>
      <h2>Copy it for another group</h2>
      <p class="hint">
        Its assignments come along, hidden, with their dates moved; people, hand-ins and conversations stay here.
        364 days is a year later on the same weekday.
      </p>
      <div class="row">
        <label>Name of the new class <input name="name" required maxlength="200" autocomplete="off" .value=${name} placeholder=${this.name} /></label>
        <label>Days later (times stay as they are in ${zone}) <input type="number" name="shiftDays" required autocomplete="off" min="-36500" max="36500" step="1" .value=${shiftDays} /></label>
        <button>Copy</button>
      </div>
    </form>`;
  }

  async #copy(event) {
    event.preventDefault();
    const { name, shiftDays } = Object.fromEntries(new FormData(event.target));
    const wish = { name: toLine(name), shiftDays: Number(shiftDays), zone };
    const made = await attempt(() => session.rest.post(`/api/spaces/${this.space}/copy`, wish, { ifMatch: null }));
    if (!made) return;
    this.#kept.drop();
    notify('Copied: this is the new class. Its assignments are hidden until you reveal them.');
    await session.resources.at('/api/spaces', { list: true }).refresh();
    go('spaces', made.body.space ?? made.location.split('/').pop());
  }
}
customElements.define('copy-form', CopyForm);
