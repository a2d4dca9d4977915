import { html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { audienceTags } from '../../parts/audience.js';

const STEPS = ['access', 'rule', 'append', 'view'];
const WHAT = {
  access: 'may this person do it?',
  rule: 'the stream is read, the rule is tried',
  append: 'the event is stored at the expected version',
  view: 'what is read is made from it',
};
const LAG = 400;

/** What every click did: the command, the event that it appended, who heard of it, and how long each step took. */
class HoodDrawer extends View {
  static properties = { audited: { state: true } };

  #draw = () => this.drawArrived();
  #asked = new Set();

  constructor() {
    super();
    this.audited = new Map();
  }

  connectedCallback() {
    super.connectedCallback();
    this.observed = session.observed;
    this.observed.addEventListener('change', this.#draw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.observed.removeEventListener('change', this.#draw);
  }

  render() {
    const { changes } = this.observed;
    return html`<aside class="hood" aria-label="Under the hood">
      <div class="head">
        <h2>Under the hood</h2>
        <span class="spacer"></span>
        <button type="button" class="quiet" aria-label="Close" @click=${() => this.dispatchEvent(new Event('close'))}>×</button>
      </div>
      ${changes.length === 0 ? html`<p class="empty">Change something: here you see the command, the event that it became, who heard of it, and where the time went.</p>` : nothing}
      <ol class="changes" reversed>${repeat(changes, ({ id }) => id, (change) => this.#change(change))}</ol>
    </aside>`;
  }

  #change(change) {
    const { method, path, status, milliseconds } = change;
    change.events.forEach((event) => this.#audit(event));
    return html`<li class="change" data-status=${status < 400 ? 'done' : 'refused'}>
      <p class="command"><span class="method">${method}</span> <code>${short(path)}</code></p>
      <p class="answer"><strong>${status}</strong> ${refused(status)} <span class="under">${Math.round(milliseconds)} ms in the browser</span></p>
      ${this.#times(change.timing)}
      ${repeat(change.events, ({ id }) => id, (event) => this.#event(event))}
      ${change.events.length === 0 && status < 300 ? html`<p class="under">${quiet(change)}</p>` : nothing}
    </li>`;
  }

  #times(timing) {
    const total = STEPS.reduce((sum, step) => sum + (timing?.[step] ?? 0), 0);
    if (!(total > 0)) return nothing;
    return html`<dl class="times">
      ${STEPS.filter((step) => timing[step] !== undefined).map(
        (step) => html`<div data-step=${step} title=${WHAT[step]}>
          <dt>${step}</dt>
          <dd><meter min="0" max=${total} .value=${timing[step]} aria-hidden="true"></meter> ${timing[step].toFixed(1)} ms</dd>
        </div>`,
      )}
    </dl>`;
  }

  #event(event) {
    const audited = this.audited.get(event.id);
    return html`<div class="event">
      <p class="type">${event.type}</p>
      <dl>
        <div><dt>stream</dt><dd><code>${event.stream}</code></dd></div>
        <div><dt>version</dt><dd>${event.version}</dd></div>
        <div><dt>position</dt><dd><code>${tail(event.position)}</code></dd></div>
        <div><dt>heard by</dt><dd>${audited ? this.#audience(audited.audience) : here(event)}</dd></div>
      </dl>
    </div>`;
  }

  #audience(audience) {
    const members = (space) => session.resources.at(`/api/spaces/${space}/members`, { list: true }).items;
    const { educators = [], students = [] } = audience;
    return audienceTags(audience, [...new Set([...educators, ...students])].flatMap(members));
  }

  // Only educators may read the audit, and only of their spaces; others see the destinations that they heard it on.
  #audit({ id, data }) {
    const { space } = data;
    const role = space && session.resources.at(`/api/spaces/${space}`).body?.role;
    if (role !== 'EDUCATOR' || this.#asked.has(id)) return;
    this.#asked.add(id);
    setTimeout(() => this.#ask(space, id), LAG);
  }

  async #ask(space, id) {
    try {
      const { body } = await session.rest.get(`/api/spaces/${space}/audit`, { query: { order: 'newest', limit: 50 } });
      this.audited = new Map([...this.audited, ...body.items.map((item) => [item.id, item])]);
    } catch (problem) {
      console.warn(problem);
    }
    if (!this.audited.has(id)) this.#asked.delete(id);
  }
}
customElements.define('hood-drawer', HoodDrawer);

const short = (path) => path.replace(/([0-9A-Za-z]{8})[0-9A-Za-z-]{12,}/g, '$1…');

const tail = (position) => `…${position.slice(-10)}`;

const here = ({ destinations }) => [...destinations].map((destination) => html`<span class="tag">${destination.replace(/spaces\.[^.]+\./, 'spaces.….')}</span> `);

function refused(status) {
  if (status === 412) return 'refused: somebody was quicker';
  if (status === 409) return 'refused by a rule';
  if (status === 403) return 'not yours to change';
  return status < 400 ? '' : 'refused';
}

function quiet({ path, version }) {
  if (/\/(draft|read|notification-level|calendar)$/.test(path)) return 'No event: this is nobody else’s business.';
  return version === undefined ? 'No event was heard.' : `At version ${version}; its event has not been heard here.`;
}
