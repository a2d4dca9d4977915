import { html, nothing } from 'lit';
import { live } from 'lit-html/directives/live.js';
import { View } from '../core/view.js';
import { clock, LAST, localOf, offsetOf, timesAt, zoneAt } from './times.js';

/**
 * A field for a day and a time where its reader is. It refuses a time that the clocks skip, and asks which one is meant of a
 * time that they show twice. `value` is as `toField` has it; tells of each change with `input`.
 */
class TimeField extends View {
  static properties = { name: {}, label: {}, value: {}, required: { type: Boolean } };

  constructor() {
    super();
    Object.assign(this, { label: 'Time', value: '', required: false });
  }

  get #local() {
    return this.value.slice(0, LAST.length);
  }

  render() {
    return html`<label>${this.label}
        <input type="datetime-local" name=${this.name} max=${LAST} autocomplete="off" ?required=${this.required} .value=${live(this.#local)} @input=${this.#type} /></label>
      <div role="status">${this.#doubt()}</div>`;
  }

  #doubt() {
    if (!this.value) return nothing;
    const times = timesAt(this.#local);
    if (times.length === 0) return html`<p class="hint warn">${skipped(this.#local)}</p>`;
    return times.length > 1 ? this.#which(times) : nothing;
  }

  #which(times) {
    return html`<p class="hint warn">The clocks are put back then, and show ${clock(times[0])} twice:
      <select class="small" aria-label="Which of the two" @input=${this.#choose}>
        ${times.map((at, i) => html`<option value=${offsetOf(at)} ?selected=${this.value.endsWith(offsetOf(at))}>the ${i === 0 ? 'first' : 'second'}, ${zoneAt(at)}</option>`)}
      </select></p>`;
  }

  #type(event) {
    event.stopPropagation();
    const local = event.target.value;
    const times = timesAt(local);
    this.#become(times.length > 1 ? local + offsetOf(times[0]) : local);
  }

  #choose(event) {
    event.stopPropagation();
    this.#become(this.#local + event.target.value);
  }

  #become(value) {
    this.value = value;
    this.dispatchEvent(new Event('input', { bubbles: true }));
  }

  updated() {
    const isSkipped = this.value && timesAt(this.#local).length === 0;
    this.querySelector('input').setCustomValidity(isSkipped ? skipped(this.#local) : '');
  }

  /** Given to its field, once that is drawn. */
  async focus(options) {
    await this.updateComplete;
    this.querySelector('input').focus(options);
  }
}
customElements.define('time-field', TimeField);

const skipped = (local) => `There is no ${local.slice(-5)} on that day: the clocks are put forward over it. Choose another time.`;
