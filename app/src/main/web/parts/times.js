import { html } from 'lit';
import { now } from '../core/now.js';

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
const DAY_WITH_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const FULL = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'medium' });
const RELATIVE = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
const STEPS = [['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000]];

/** A time as `Tue 3 Nov, 09:10`, and in full when pointed at. */
export const time = (at) => (at ? html`<time datetime=${at} title=${FULL.format(new Date(at))}>${day(at)}, ${clock(at)}</time>` : '–');

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

/** What a `datetime-local` field holds for a time, and the other way round. */
export function toField(at) {
  if (!at) return '';
  const date = new Date(at);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

export const fromField = (text) => (text ? new Date(text).toISOString().replace('.000Z', 'Z') : null);
