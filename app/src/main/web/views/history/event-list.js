import { html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { View } from '../../core/view.js';
import { eventWords } from '../../parts/event-words.js';
import { avatar, nameOf } from '../../parts/people.js';
import { time } from '../../parts/times.js';
import { changeWords } from './change-words.js';

/** Events of one thing: who did it, when and why, what it changed, and the request that it came from. */
class EventList extends View {
  static properties = { items: {}, members: {}, heading: {} };

  render() {
    return html`<section class="events-between" aria-label=${this.heading}>
      <h2>${this.heading}</h2>
      <ol>${repeat(this.items, ({ version }) => version, (item) => this.#event(item))}</ol>
    </section>`;
  }

  #event({ version, type, at, actor, note, changes, correlationId }) {
    const name = nameOf(this.members, actor);
    return html`<li class="card told">
      <div class="who">${avatar(name, actor ?? name)}<p><strong>${name}</strong> ${eventWords(type)}<span class="under">${time(at)}</span></p></div>
      ${note ? html`<blockquote class="why">${note}</blockquote>` : nothing}
      <dl>${changeWords(changes, this.members)}</dl>
      <details class="wire" ?open=${this.items.length === 1}>
        <summary><code class="type">${type}</code> version ${version}</summary>
        ${correlationId ? html`<p>Correlation <code>${correlationId}</code></p>` : nothing}
      </details>
    </li>`;
  }
}
customElements.define('event-list', EventList);
