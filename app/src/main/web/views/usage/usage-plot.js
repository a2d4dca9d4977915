import { html, nothing } from 'lit';
import { View } from '../../core/view.js';
import { shortDay, wholeDay } from './usage-days.js';

const HEIGHT = 240;
const dark = matchMedia('(prefers-color-scheme: dark)');

/** Numbers by day as bars upon each other, the same numbers as a table, and those of one day in words. */
class UsagePlot extends View {
  static properties = { heading: {}, days: {}, series: {}, pointed: { state: true }, trouble: { state: true } };

  #redraw = () => this.#draw();
  #resized = new ResizeObserver(() => this.#fit());

  connectedCallback() {
    super.connectedCallback();
    dark.addEventListener('change', this.#redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    dark.removeEventListener('change', this.#redraw);
    this.#resized.disconnect();
    this.plot?.destroy();
    this.plot = this.drawn = undefined;
  }

  render() {
    const many = this.series.length > 1;
    return html`<section class="card" aria-label=${this.heading}>
      <h2>${this.heading}</h2>
      ${many ? html`<ul class="legend">${this.series.map(({ name, title }) => html`<li><i data-noun=${name} aria-hidden="true"></i>${title}</li>`)}</ul>` : nothing}
      <div class="plot" aria-hidden="true"></div>
      <p class="pointed under" aria-hidden="true">${this.trouble ?? this.#words()}</p>
      <details>
        <summary>As a table</summary>
        <div class="scrolled" tabindex="0" role="region" aria-label="${this.heading}, as a table">${this.#table(many)}</div>
      </details>
    </section>`;
  }

  #words() {
    const day = this.days[this.pointed];
    if (!day) return 'Point at a day for its numbers.';
    const parts = this.series.map(({ title, value }) => [title, value(day)]).filter(([, number]) => number > 0);
    return `${wholeDay(day.day)}: ${parts.map(([title, number]) => `${number} ${title}`).join(', ') || 'nothing'}`;
  }

  #table(many) {
    return html`<table>
      <thead>
        <tr><th scope="col">Day</th>${[...this.series.map(({ title }) => title), ...(many ? ['all'] : [])].map((title) => html`<th scope="col">${title}</th>`)}</tr>
      </thead>
      <tbody>
        ${this.days.toReversed().map((day) => {
          const numbers = this.series.map(({ value }) => value(day));
          if (many) numbers.push(numbers.reduce((a, b) => a + b, 0));
          return html`<tr><th scope="row">${shortDay(day.day)}</th>${numbers.map((n) => html`<td>${n}</td>`)}</tr>`;
        })}
      </tbody>
    </table>`;
  }

  updated() {
    const shown = JSON.stringify(this.days.map((day) => this.series.map(({ value }) => value(day)))) + this.days[0]?.day;
    if (shown !== this.drawn) void this.#draw(shown);
  }

  async #draw(shown = this.drawn) {
    this.drawn = shown;
    const place = this.querySelector('.plot');
    try {
      const { bars } = await import('./bars.js');
      if (!this.isConnected || this.drawn !== shown) return;
      this.plot?.destroy();
      this.plot = bars(place, { days: this.days, series: this.series, width: place.clientWidth, height: HEIGHT, point: (at) => (this.pointed = at) });
      this.#resized.observe(place);
    } catch (failure) {
      console.warn(failure);
      this.trouble = 'The plot cannot be drawn just now; the table has the same numbers.';
    }
  }

  #fit() {
    const width = this.querySelector('.plot')?.clientWidth;
    if (this.plot && width > 0 && width !== this.plot.width) this.plot.setSize({ width, height: HEIGHT });
  }
}
customElements.define('usage-plot', UsagePlot);
