import { html, nothing } from 'lit';
import { View } from '../../core/view.js';
import { absent } from '../../parts/state.js';
import { wholeDay, count, dayOf, everyDay, nounsOf } from './usage-days.js';
import './usage-plot.js';

const RANGES = [
  [14, '2 weeks'],
  [30, '30 days'],
  [90, '90 days'],
  [undefined, 'All time'],
];

/** How a class is used: how many people were active on each day, and what they did. */
class UsageView extends View {
  static properties = { space: {}, range: { state: true } };

  constructor() {
    super();
    this.range = 30;
  }

  render() {
    const to = dayOf(new Date());
    const from = this.range && dayOf(new Date(Date.now() - (this.range - 1) * 86_400_000));
    const usage = this.watch(`/api/spaces/${this.space}/usage?${new URLSearchParams({ ...(from && { from }), to })}`);
    const days = usage.ready ? everyDay(usage.body.days, from, to) : [];
    return html`
      <div class="head">
        <h1 tabindex="-1">Usage</h1>
        <span class="spacer"></span>
        <div class="row choices" role="group" aria-label="Range">
          ${RANGES.map(
            ([range, title]) => html`<button type="button" class="small" aria-pressed=${this.range === range} @click=${() => (this.range = range)}>${title}</button>`,
          )}
        </div>
      </div>
      ${absent(usage, 'usage')}
      ${usage.ready ? this.#shown(days) : nothing}
    `;
  }

  #shown(days) {
    const events = days.reduce((sum, day) => sum + count(day), 0);
    if (events === 0) return html`<p class="empty">Nothing happened in this time.</p>`;
    const busiest = days.reduce((most, day) => (count(day) > count(most) ? day : most));
    const active = days.filter((day) => day.active > 0);
    const nouns = nounsOf(days);
    return html`
      <dl class="figures">
        ${figure(events.toLocaleString('en'), 'events')}
        ${figure(Math.max(...days.map((day) => day.active)), 'people at most on one day')}
        ${figure(`${active.length} of ${days.length}`, 'days with somebody here')}
        ${figure(wholeDay(busiest.day), `was the busiest day, with ${count(busiest)} events`)}
      </dl>
      <usage-plot heading="People active per day" .days=${days} .series=${[{ name: 'people', title: 'people', value: (day) => day.active }]}></usage-plot>
      <usage-plot
        heading="Events per day"
        .days=${days}
        .series=${nouns.map((noun) => ({ name: noun, title: noun, value: (day) => count(day, noun) }))}
      ></usage-plot>
    `;
  }
}
customElements.define('usage-view', UsageView);

const figure = (value, words) => html`<div><dd>${value}</dd><dt>${words}</dt></div>`;
