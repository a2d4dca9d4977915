import { StaleVersion } from '@lectern/client';
import { html } from 'lit';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { notify } from '../../parts/notices.js';
import { fromField, relative, time, toField } from '../../parts/times.js';

const TIMES = [['availableFrom', 'Available from'], ['due', 'Due'], ['cutOff', 'Closed from']];

/** When an assignment may be handed in, and for how many points. */
class ScheduleForm extends View {
  static properties = { assignment: {}, etag: {}, editing: { state: true } };

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
      <button type="button" class="small" @click=${() => (this.editing = { ...this.assignment, etag: this.etag })}>Change</button>`;
  }

  #form() {
    return html`<form class="stack" @submit=${this.#submit}>
      ${TIMES.map(([key, title]) => html`<label>${title} <input type="datetime-local" name=${key} .value=${toField(this.editing[key])} /></label>`)}
      <label>Points <input type="number" name="maxPoints" min="0" step="0.01" .value=${this.editing.maxPoints ?? ''} placeholder="none" /></label>
      <label>Why <input name="note" maxlength="500" placeholder="for the history, if you like" /></label>
      <div class="row"><button class="primary">Save</button><button type="button" class="quiet" @click=${() => (this.editing = undefined)}>Cancel</button></div>
    </form>`;
  }

  async #submit(event) {
    event.preventDefault();
    const typed = Object.fromEntries(new FormData(event.target));
    const note = typed.note.trim() ? { note: typed.note.trim() } : {};
    const schedule = Object.fromEntries(TIMES.map(([key]) => [key, same(this.editing[key], typed[key]) ? this.editing[key] : fromField(typed[key])]));
    const maxPoints = typed.maxPoints === '' ? null : Number(typed.maxPoints);
    const done = await attempt(() => this.#save(schedule, maxPoints, note));
    if (done) this.editing = undefined;
  }

  async #save(schedule, maxPoints, note) {
    let { etag } = this.editing;
    try {
      if (TIMES.some(([key]) => schedule[key] !== this.editing[key])) etag = await this.#put('schedule', { ...schedule, ...note }, etag);
      if (maxPoints !== this.editing.maxPoints) await this.#put('points', { maxPoints, ...note }, etag);
      return true;
    } catch (problem) {
      if (!(problem instanceof StaleVersion)) throw problem;
      this.editing = { ...this.editing, etag: this.etag };
      notify('Somebody changed the assignment meanwhile. Your times are still in the form: look at theirs, and save again if you mean it.', 'problem');
      return false;
    }
  }

  async #put(act, body, ifMatch) {
    const path = `/api/assignments/${this.assignment.assignment}`;
    const { body: fresh, etag, version } = await session.rest.put(`${path}/${act}`, body, { ifMatch });
    session.resources.at(path).put(fresh, etag, version);
    return etag;
  }
}
customElements.define('schedule-form', ScheduleForm);

const same = (at, typed) => toField(at) === typed;
