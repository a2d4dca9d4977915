import { html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { save } from '../../parts/blocks.js';
import { absent } from '../../parts/state.js';
import { day } from '../../parts/times.js';
import './audit-filter.js';
import './audited-event.js';
import { AuditedPages } from './audited-pages.js';

const LIMIT = 50;
const NDJSON = { Accept: 'application/x-ndjson' };

/** Every event of a class with who could hear of it. What is new waits above, so that nothing moves under the reader. */
class AuditView extends View {
  static properties = { space: {}, filter: { state: true }, loading: { state: true } };

  constructor() {
    super();
    Object.assign(this, { filter: {}, loading: false, pages: new AuditedPages() });
  }

  willUpdate(changed) {
    if (changed.has('space') || changed.has('filter')) this.pages = new AuditedPages();
    const query = new URLSearchParams({ ...this.filter, order: 'newest', limit: LIMIT });
    this.newest = this.watch(`${this.#path}?${query}`);
    if (this.newest.ready) this.pages.meet(this.newest.body, this.#atTop());
  }

  get #path() {
    return `/api/spaces/${this.space}/audit`;
  }

  /** Nothing moves away from somebody who has not begun to read. */
  #atTop() {
    const list = this.querySelector('.log');
    return !list || list.getBoundingClientRect().top > 0;
  }

  render() {
    const known = {
      members: this.#list('members'),
      assignments: this.#list('assignments'),
      conversations: this.#list('conversations'),
    };
    return html`
      <div class="head">
        <h1 tabindex="-1">Audit log</h1>
        <span class="spacer"></span>
        <button type="button" class="small" @click=${() => save(this.#path, 'audit.ndjson', this.filter, NDJSON)}>Keep as NDJSON</button>
      </div>
      <p class="lead">Every event of this class, in the order in which it was stored, and who could hear of it.</p>
      <audit-filter
        .space=${this.space}
        .members=${known.members}
        .actors=${this.pages.actors}
        .value=${this.filter}
        @choose=${(e) => (this.filter = e.detail)}
      ></audit-filter>
      ${absent(this.newest, 'the log')}
      <div class="waiting" role="status">${this.pages.waiting.length > 0 ? this.#waiting() : nothing}</div>
      ${this.newest.ready && this.pages.items.length === 0 ? html`<p class="empty">Nothing of this kind has happened.</p>` : nothing}
      <div class="log">${repeat(days(this.pages.items), ([title]) => title, (one) => this.#day(one, known))}</div>
      ${this.pages.next ? html`<p class="more"><button type="button" ?disabled=${this.loading} @click=${this.#older}>Older events</button></p>` : nothing}
    `;
  }

  #list(what) {
    return this.watch(`/api/spaces/${this.space}/${what}`, { list: true }).items;
  }

  #waiting() {
    const { length } = this.pages.waiting;
    return html`<button type="button" class="primary" @click=${this.#show}>${length === 1 ? 'One new event' : `${length} new events`}</button>`;
  }

  #day([title, items], known) {
    return html`<section aria-label=${title}>
      <h2 class="group">${title}</h2>
      <ol>
        ${repeat(items, ({ id }) => id, (item) => html`<li>
          <audited-event .item=${item} .space=${this.space} .known=${known} ?data-fresh=${this.pages.fresh.has(item.id)}></audited-event>
        </li>`)}
      </ol>
    </section>`;
  }

  #show() {
    this.pages.show();
    this.requestUpdate();
    this.querySelector('h1').focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }

  async #older() {
    this.loading = true;
    const { pages } = this;
    const query = { ...this.filter, order: 'newest', limit: LIMIT, after: pages.next };
    const answer = await attempt(() => session.rest.get(this.#path, { query }));
    if (answer) pages.add(answer.body);
    this.loading = false;
  }
}
customElements.define('audit-view', AuditView);

function days(items) {
  const found = [];
  for (const item of items) {
    const title = day(item.at);
    if (found.at(-1)?.[0] === title) found.at(-1)[1].push(item);
    else found.push([title, [item]]);
  }
  return found;
}
