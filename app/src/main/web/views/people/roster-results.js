import { html, nothing } from 'lit';
import { View } from '../../core/view.js';

const KINDS = { added: 'good', changed: 'warn', unchanged: 'quiet', removed: 'warn', invalid: 'bad' };

/** What would become of each line of a roster, the wrong ones first. */
class RosterResults extends View {
  static properties = { items: {}, added: { type: Number } };

  render() {
    const counts = Object.keys(KINDS).map((result) => [result, this.items.filter((item) => item.result === result).length]);
    const order = [...this.items].sort((a, b) => (b.result === 'invalid') - (a.result === 'invalid'));
    return html`<p class="counts">
        ${counts.filter(([, n]) => n > 0).map(([result, n]) => html`<span class="tag" data-kind=${KINDS[result]}>${n} ${result}</span> `)}
      </p>
      <div class="scrolled" tabindex="0" role="region" aria-label="Line by line">
        <table>
          <thead><tr><th scope="col">Line</th><th scope="col">Person</th><th scope="col">Result</th></tr></thead>
          <tbody>${order.map((item) => this.#line(item))}</tbody>
        </table>
      </div>`;
  }

  #line({ line, user, result, message }) {
    return html`<tr>
      <td>${line === null ? '–' : line - this.added}</td>
      <th scope="row">${user}</th>
      <td><span class="tag" data-kind=${KINDS[result]}>${result}</span>${message ? html` <span class="hint">${message}</span>` : nothing}</td>
    </tr>`;
  }
}
customElements.define('roster-results', RosterResults);
