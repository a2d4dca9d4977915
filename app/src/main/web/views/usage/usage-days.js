import { noun } from '../../parts/event-words.js';

const DAY = 86_400_000;
const WORDS = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const WHOLE_WORDS = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
const KNOWN = ['assignment', 'submission', 'mark', 'message', 'conversation', 'space'];

/** A day as the server counts them, in UTC. */
export const dayOf = (date) => date.toISOString().slice(0, 10);

export const shortDay = (day) => WORDS.format(new Date(day));

export const wholeDay = (day) => WHOLE_WORDS.format(new Date(day));

/** Every day from the first to the last, also those on which nothing happened and of which the server says nothing. */
export function everyDay(days, from = days[0]?.day, to = days.at(-1)?.day) {
  const known = new Map(days.map((day) => [day.day, day]));
  const all = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY) {
    const day = dayOf(new Date(at));
    all.push(known.get(day) ?? { day, active: 0, counts: {} });
  }
  return all;
}

/** How many events of a noun there were on a day; of all without one. */
export const count = ({ counts }, of) =>
  Object.entries(counts).reduce((sum, [type, number]) => (of === undefined || group(type) === of ? sum + number : sum), 0);

/** The nouns that occur, in an order that is always the same; those of other services are one. */
export function nounsOf(days) {
  const found = new Set(days.flatMap(({ counts }) => Object.keys(counts).map(group)));
  return [...KNOWN, 'other'].filter((one) => found.has(one));
}

const group = (type) => (KNOWN.includes(noun(type)) ? noun(type) : 'other');
