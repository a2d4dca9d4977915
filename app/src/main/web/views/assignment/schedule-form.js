import { StaleVersion } from '@lectern/client';
import { html, nothing } from 'lit';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { notify } from '../../parts/notices.js';
import '../../parts/time-field.js';
import { fromField, relative, time, toField } from '../../parts/times.js';

const TIMES = [['availableFrom', 'Available from'], ['due', 'Due'], ['cutOff', 'Closed from']];
const TITLES = { ...Object.fromEntries(TIMES), maxPoints: 'Points' };

/**
 * When an assignment may be handed in, and for how many points: `editing` is what was read, `typed` what the form says. What
 * somebody else changed meanwhile is taken where one did not change it oneself.
 */
class ScheduleForm extends View {
  static properties = { assignment: {}, etag: {}, editing: { state: true }, typed: { state: true } };

  render() {
    return html`<section class="card" aria-label="Schedule and points"><h2>Schedule and points</h2>${this.editing ? this.#form() : this.#shown()}</section>`;
  }

  #shown() {
    const { maxPoints } = this.assignment;
    return html`<dl>
        ${TIMES.map(([key, title]) => {
          const at = this.assignment[key];
          return html`<div><dt>${title}</dt><dd>${at ? html`${time(at)} <span class="under">${relative(at)}</span>` : '–'}</dd></div>`;
        })}
        <div><dt>Points</dt><dd>${maxPoints ?? 'none: passed or not'}</dd></div>
      </dl>
      <button type="button" class="small" @click=${this.#begin}>Change</button>`;
  }

  async #begin() {
    this.editing = { ...this.assignment, etag: this.etag };
    this.typed = {};
    await this.#focus('time-field');
  }

  async #end() {
    this.editing = undefined;
    await this.#focus('button');
  }

  async #focus(what) {
    await this.updateComplete;
    this.querySelector(what).focus();
  }

  #form() {
    const { note = '', ...values } = { ...fields(this.editing), ...this.typed };
    return html`<form class="stack" data-unsent=${Object.keys(this.typed).length > 0 ? 'when and for how many points' : nothing} @submit=${this.#submit} @input=${this.#type}>
      ${TIMES.map(([key, title]) => html`<time-field .name=${key} .label=${title} .value=${values[key]}></time-field>`)}
      <label>Points <input inputmode="decimal" autocomplete="off" pattern="[0-9]+([.,][0-9]+)?" title="A number, such as 20" name="maxPoints" .value=${values.maxPoints} placeholder="none" /></label>
      <label>Why <input name="note" maxlength="500" autocomplete="off" .value=${note} placeholder="for the history, if you like" /></label>
      <div class="row"><button class="primary">Save</button><button type="button" class="quiet" @click=${this.#end}>Cancel</button></div>
    </form>`;
  }

  #type({ target: { name, value } }) {
    this.typed = { ...this.typed, [name]: value };
  }

  async #submit(event) {
    event.preventDefault();
    const { note = '', ...typed } = this.typed;
    const before = fields(this.editing);
    const changed = Object.keys(typed).filter((key) => typed[key] !== before[key]);
    const why = note.trim() ? { note: note.trim() } : {};
    if (note.trim() && changed.length === 0) return notify('Nothing is changed yet, for which this would be the reason.', 'problem');
    return (await attempt(() => this.#save(typed, changed, why))) && this.#end();
  }

  async #save(typed, changed, why) {
    try {
      const times = TIMES.map(([key]) => [key, changed.includes(key) ? fromField(typed[key]) : this.editing[key]]);
      if (TIMES.some(([key]) => changed.includes(key))) await this.#put('schedule', { ...Object.fromEntries(times), ...why });
      if (changed.includes('maxPoints')) await this.#put('points', { maxPoints: toNumber(typed.maxPoints), ...why });
      return true;
    } catch (problem) {
      if (!(problem instanceof StaleVersion)) throw problem;
      await this.#meet(changed);
      return false;
    }
  }

  async #meet(changed) {
    const path = `/api/assignments/${this.assignment.assignment}`;
    const { body, etag, version } = await session.rest.get(path);
    session.resources.at(path).put(body, etag, version);
    const before = fields(this.editing);
    const theirs = Object.entries(fields(body)).filter(([key, value]) => value !== before[key]);
    this.editing = { ...body, etag };
    const both = theirs.filter(([key]) => changed.includes(key));
    const titles = theirs.map(([key]) => TITLES[key]).join(', ');
    if (both.length > 0) notify(`Somebody changed this meanwhile: ${titles}. Yours is still in the form: save again if you mean it.`, 'problem');
    else notify(`Somebody changed the assignment meanwhile${titles ? `: ${titles}, as the form says now` : ''}. Save again if you mean it.`, 'problem');
  }

  async #put(act, change) {
    const path = `/api/assignments/${this.assignment.assignment}`;
    const { body, etag, version } = await session.rest.put(`${path}/${act}`, change, { ifMatch: this.editing.etag });
    session.resources.at(path).put(body, etag, version);
    this.editing = { ...body, etag };
  }
}
customElements.define('schedule-form', ScheduleForm);

const fields = (assignment) => ({
  ...Object.fromEntries(TIMES.map(([key]) => [key, toField(assignment[key])])),
  maxPoints: assignment.maxPoints === null ? '' : String(assignment.maxPoints),
});

const toNumber = (text) => (text.trim() === '' ? null : Number(text.replace(',', '.')));
