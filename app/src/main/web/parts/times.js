import { html } from 'lit';
import { now } from '../core/now.js';

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
const DAY_WITH_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const FULL = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'medium' });
const RELATIVE = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
const ZONE = new Intl.DateTimeFormat('en-GB', { timeZoneName: 'short' });
const MINUTE = 60_000;
const DAY_LONG = 86_400_000;
const STEPS = [['day', DAY_LONG], ['hour', 60 * MINUTE], ['minute', MINUTE]];

/** A time as `Tue 3 Nov, 09:10`, and in full when pointed at. */
export const time = (at) => (at ? html`<time datetime=${at} title=${FULL.format(new Date(at))}>${day(at)}, ${clock(at)}${which(at)}</time>` : '–');

/** Of a time that the clocks show twice, the zone as well. */
const which = (at) => (timesAt(localOf(at)).length > 1 ? ` ${zoneAt(at)}` : '');

/** A time as `in 3 days` or `2 hours ago`. */
export const ago = (at) => html`<time datetime=${at} title=${FULL.format(new Date(at))}>${relative(at)}</time>`;

export const clock = (at) => CLOCK.format(new Date(at));

export function day(at) {
  const date = new Date(at);
  return (date.getFullYear() === new Date(now()).getFullYear() ? DAY : DAY_WITH_YEAR).format(date);
}

export function relative(at) {
  const span = new Date(at).getTime() - now();
  const [unit, size] = STEPS.find(([, long]) => Math.abs(span) >= long) ?? [];
  return unit ? RELATIVE.format(Math.round(span / size), unit) : 'just now';
}

/** The last time that a `datetime-local` field can hold. */
export const LAST = '9999-12-31T23:59';

/** What the clocks here show at a time, as a `datetime-local` field has it. */
export function localOf(at) {
  const date = new Date(at);
  return new Date(Math.round(date.getTime() - date.getTimezoneOffset() * MINUTE)).toISOString().slice(0, LAST.length);
}

/** All times at which the clocks here show this: none that they skip, two that they show once more. */
export function timesAt(local) {
  const there = Date.parse(`${local}Z`);
  if (Number.isNaN(there)) return [];
  const offsets = [-DAY_LONG, DAY_LONG].map((apart) => new Date(there + apart).getTimezoneOffset());
  const times = [...new Set(offsets)].map((offset) => new Date(Math.round(there + offset * MINUTE)));
  return times.filter((at) => localOf(at) === local).sort((a, b) => a.getTime() - b.getTime());
}

/** How far the clocks here are from UTC at a time, such as `+02:00`. */
export function offsetOf(at) {
  const minutes = -new Date(at).getTimezoneOffset();
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return (minutes < 0 ? '-' : '+') + [hours, rest].map((part) => String(part).padStart(2, '0')).join(':');
}

/** What that is called here, such as `CEST`. */
export const zoneAt = (at) => ZONE.formatToParts(new Date(at)).find(({ type }) => type === 'timeZoneName').value;

/** What a field of a time holds for a time: where the clocks show it twice, with their distance from UTC. And the other way round. */
export function toField(at) {
  if (!at) return '';
  const local = localOf(at);
  return timesAt(local).length > 1 ? local + offsetOf(at) : local;
}

export const fromField = (text) => (text ? new Date(text).toISOString().replace('.000Z', 'Z') : null);
