import { html, nothing } from 'lit';
import { View } from '../../core/view.js';
import { absent } from '../../parts/state.js';
import { day } from '../../parts/times.js';
import './event-list.js';
import './version-page.js';
import './version-slider.js';

const PACE = 1500;
const NOT_SHOWN = new Set(['assignment:Hidden', 'assignment:Archived']);

/** All that an assignment has been: any version of it as it stood, and what is different between any two. */
class HistoryView extends View {
  static properties = {
    assignment: {},
    space: {},
    role: {},
    at: { state: true },
    pinned: { state: true },
    plain: { state: true },
    playing: { state: true },
  };

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.playing);
  }

  willUpdate(changed) {
    if (changed.has('assignment')) Object.assign(this, { at: undefined, pinned: undefined });
  }

  render() {
    const history = this.watch(`/api/assignments/${this.assignment}/history`, { list: true });
    const members = this.watch(`/api/spaces/${this.space}/members`, { list: true }).items;
    if (!history.ready || history.items.length === 0) return html`<h1 tabindex="-1">History</h1>${absent(history, 'history')}`;
    const { items } = history;
    this.last = items.length - 1;
    const to = Math.min(this.at ?? this.last, this.last);
    const from = this.pinned !== undefined && this.pinned < to ? this.pinned : this.#before(items, to);
    return html`
      <div class="head"><h1 tabindex="-1">History</h1><span class="spacer"></span>${this.#controls()}</div>
      <p class="lead">${summary(items)}</p>
      <version-slider .items=${items} .members=${members} .from=${from} .to=${to} @choose=${this.#choose}></version-slider>
      <p class="unseen" role="status">${this.playing ? `Version ${items[to].version}` : nothing}</p>
      <div class="columns wide versions">
        <version-page .assignment=${this.assignment} .earlier=${items[from]} .now=${items[to]} .plain=${this.plain}></version-page>
        <event-list
          .items=${items.slice(from + 1, to + 1).reverse()}
          .members=${members}
          .heading=${to - from > 1 ? `${to - from} events lie between` : 'The event'}
        ></event-list>
      </div>
    `;
  }

  /** The version before, which for students is the last one that was shown to them. */
  #before(items, to) {
    if (this.role === 'EDUCATOR') return to - 1;
    return items.findLastIndex(({ type }, i) => i < to && !NOT_SHOWN.has(type));
  }

  #controls() {
    return html`
      <button type="button" class="small" aria-pressed=${!this.plain} @click=${() => (this.plain = !this.plain)}>Mark what changed</button>
      ${this.pinned === undefined
        ? nothing
        : html`<button type="button" class="small" @click=${() => (this.pinned = undefined)}>Compare step by step</button>`}
      ${this.last === 0
        ? nothing
        : html`<button type="button" class="small" @click=${() => (this.playing ? this.#stop() : this.#play())}>
            ${this.playing ? '❚❚ Stop' : '▶ Play from the start'}
          </button>`}
    `;
  }

  #choose({ detail: { from, to } }) {
    this.#stop();
    if (from !== undefined) this.pinned = from;
    if (to !== undefined) this.#go(to);
  }

  #go(to) {
    this.at = to >= this.last ? undefined : to;
    if (this.pinned >= to) this.pinned = undefined;
  }

  #play() {
    this.pinned = undefined;
    this.at = 0;
    this.playing = setInterval(() => {
      this.#go((this.at ?? this.last) + 1);
      if (this.at === undefined) this.#stop();
    }, PACE);
  }

  #stop() {
    clearInterval(this.playing);
    this.playing = undefined;
  }
}
customElements.define('history-view', HistoryView);

function summary(items) {
  const people = new Set(items.map(({ actor }) => actor)).size;
  const versions = items.length === 1 ? 'One version' : `${items.length} versions`;
  return `${versions} since ${day(items[0].at)}, by ${people === 1 ? 'one person' : `${people} people`}. Move along them: nothing was overwritten.`;
}
