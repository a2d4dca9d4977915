import { html, nothing } from 'lit';
import { View } from '../../core/view.js';
import { eventWords, noun } from '../../parts/event-words.js';
import { nameOf } from '../../parts/people.js';

const LAST_DAY = '9999-12-31';

/** Chooses, as one sentence, what of the log is shown: whose, of which kind, and from when to when. */
class AuditFilter extends View {
  static properties = { space: {}, members: {}, actors: {}, value: {} };

  render() {
    const { from, to } = this.value;
    const chosen = Object.keys(this.value).length > 0;
    return html`<form class="filter" aria-label="What is shown" @submit=${(e) => e.preventDefault()} @reset=${() => this.#choose({})}>
      <label>Who ${this.#who()}</label>
      <label>Did what ${this.#what()}</label>
      <label>From <input type="date" name="from" autocomplete="off" .value=${dayOf(from)} max=${dayOf(to) || LAST_DAY} @change=${(e) => this.#day(e.target, 'from', start)} /></label>
      <label>Until <input type="date" name="to" autocomplete="off" .value=${dayOf(to)} min=${dayOf(from) || nothing} max=${LAST_DAY} @change=${(e) => this.#day(e.target, 'to', end)} /></label>
      <button type="reset" class="small" ?disabled=${!chosen}>Show everything</button>
    </form>`;
  }

  #who() {
    const others = this.actors.filter((actor) => !this.members.some(({ user }) => user === actor));
    const people = [...this.members.map(({ user }) => [user, nameOf(this.members, user)]), ...others.map((actor) => [actor, outside(this.members, actor)])];
    return html`<select name="actor" @change=${(e) => this.#set('actor', e.target.value)}>
      <option value="" ?selected=${!this.value.actor}>everybody</option>
      ${people.map(([id, name]) => html`<option value=${id} ?selected=${id === this.value.actor}>${name}</option>`)}
    </select>`;
  }

  #what() {
    const usage = this.watch(`/api/spaces/${this.space}/usage`);
    const types = new Set((usage.body?.days ?? []).flatMap(({ counts }) => Object.keys(counts)));
    if (this.value.type) types.add(this.value.type);
    const nouns = Object.entries(Object.groupBy([...types].sort(), noun));
    return html`<select name="type" @change=${(e) => this.#set('type', e.target.value)}>
      <option value="" ?selected=${!this.value.type}>anything</option>
      ${nouns.map(
        ([name, group]) => html`<optgroup label=${name}>
          ${group.map((type) => html`<option value=${type} ?selected=${type === this.value.type}>${eventWords(type)}</option>`)}
        </optgroup>`,
      )}
    </select>`;
  }

  #day(field, name, toTime) {
    if (field.reportValidity()) this.#set(name, toTime(field.value));
  }

  #set(name, value) {
    const { [name]: before, ...rest } = this.value;
    this.#choose(value ? { ...rest, [name]: value } : rest);
  }

  #choose(detail) {
    this.dispatchEvent(new CustomEvent('choose', { detail }));
  }
}
customElements.define('audit-filter', AuditFilter);

const outside = (members, actor) => (actor.startsWith('system:') ? `Lectern (${actor.slice(7)})` : nameOf(members, actor));

const start = (day) => day && new Date(`${day}T00:00`).toISOString();

/** The last moment before the next day: the clocks may show the last hour of a day twice. */
function end(day) {
  if (!day) return day;
  const next = new Date(`${day}T00:00`);
  next.setDate(next.getDate() + 1);
  return new Date(next.getTime() - 1).toISOString();
}

/** The day of a time, where the reader is. */
function dayOf(at) {
  if (!at) return '';
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
