import { html, nothing } from 'lit';
import { live } from 'lit-html/directives/live.js';
import { repeat } from 'lit-html/directives/repeat.js';
import { View } from '../../core/view.js';
import { eventWords } from '../../parts/event-words.js';
import { nameOf } from '../../parts/people.js';
import { clock, day, time } from '../../parts/times.js';

const ROOM = 7;

/** A line of versions with two handles: which one is shown, and with which one it is compared. Tells of both by `choose`. */
class VersionSlider extends View {
  static properties = { items: {}, members: {}, from: { type: Number }, to: { type: Number } };

  render() {
    const { items, from, to } = this;
    const now = items[to];
    return html`<section class="card slider" aria-label="Versions">
      <p class="standing">
        <strong>Version ${now.version}</strong>
        <span>${nameOf(this.members, now.actor)} ${eventWords(now.type)}, ${time(now.at)}</span>
        ${from >= 0 ? html`<span class="under">compared with version ${items[from].version}</span>` : nothing}
      </p>
      <div class="line">
        <ol class="dots" aria-hidden="true" ?data-many=${items.length > 24}>
          ${repeat(items, ({ version }) => version, (item, i) => this.#dot(item, i))}
        </ol>
        ${to > 1 ? this.#handle('from', 'Compared with', from, (value) => ({ from: Math.min(value, to - 1) })) : nothing}
        ${items.length > 1 ? this.#handle('to', 'Version shown', to, (value) => ({ to: value })) : nothing}
      </div>
      <ol class="marks" aria-hidden="true">${marks(items).map((text) => html`<li>${text ? html`<span>${text}</span>` : nothing}</li>`)}</ol>
    </section>`;
  }

  #dot({ version, at }, i) {
    const title = `Version ${version}, ${day(at)}, ${clock(at)}`;
    return html`<li data-at=${place(i, this.from, this.to)} title=${title} @click=${() => this.#choose({ to: i })}></li>`;
  }

  #handle(name, label, value, chosen) {
    const item = this.items[value];
    return html`<input
      type="range"
      class=${name}
      min="0"
      max=${this.items.length - 1}
      step="1"
      aria-label=${label}
      aria-valuetext="Version ${item.version}: ${nameOf(this.members, item.actor)} ${eventWords(item.type)}, ${day(item.at)}, ${clock(item.at)}"
      .value=${live(String(value))}
      @input=${(event) => {
        this.#choose(chosen(Number(event.target.value)));
        this.requestUpdate();
      }}
    />`;
  }

  #choose(detail) {
    this.dispatchEvent(new CustomEvent('choose', { detail }));
  }
}
customElements.define('version-slider', VersionSlider);

function place(i, from, to) {
  if (i === to) return 'to';
  if (i === from) return 'from';
  return i > from && i < to ? 'between' : i < from ? 'before' : 'after';
}

/** The days under the line, and on a day of its own the times; as many as there is room for. */
function marks(items) {
  const oneDay = day(items[0].at) === day(items.at(-1).at);
  const words = ({ at }) => (oneDay ? clock(at) : day(at));
  const apart = Math.max(1, Math.ceil(items.length / ROOM));
  const end = items.length - 1;
  let said;
  let lastAt = -apart;
  return items.map((item, i) => {
    const text = words(item);
    const room = i - lastAt >= apart && (i === end || end - i >= apart);
    if (text === said || !room) return undefined;
    said = text;
    lastAt = i;
    return text;
  });
}
