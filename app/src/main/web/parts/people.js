import { html } from 'lit';
import { drawAll } from '../core/minute.js';
import { session } from '../core/session.js';

const SHORT = 12;

/** What somebody is called who is neither a member any more nor shares another class. */
export const FORMER = 'Former member';

/** The name of a person: as the members have it, whose id it is while it has none, or as others know it who was one of them. */
export function nameOf(members, user) {
  if (user === session.me?.user) return session.me.name;
  if (!isPerson(user)) return notPerson(user);
  const found = members.find((member) => member.user === user);
  if (found?.name || found?.role) return found.name ?? user;
  return members.length > 0 ? formerName(user) : user;
}

const isPerson = (actor) => actor !== null && actor !== undefined && !actor.includes(':');

const notPerson = (actor) => (actor?.startsWith('system:') ? 'Lectern' : (actor ?? 'Somebody'));

/** The server tells it where one still shares another class. */
function formerName(user) {
  const people = session.resources.at(`/api/people?q=${encodeURIComponent(user)}`);
  if (!people.watched) people.watch(drawAll);
  if (!people.ready && !people.problem) return user;
  const found = people.body?.items.find((one) => one.user === user);
  return found ? (found.name ?? user) : `${FORMER} ${short(user)}`;
}

const short = (user) => (user.length > SHORT ? `${user.slice(0, SHORT - 1)}…` : user);

/** A round with initials, in a colour that is always the same for the same person. */
export function avatar(name, user = name) {
  const letters = name.split(/\s+/).filter(Boolean).map((part) => [...part][0]);
  const initials = letters.length > 1 ? letters[0] + letters.at(-1) : (letters[0] ?? '?');
  return html`<span class="avatar" data-hue=${hue(user)} aria-hidden="true">${initials.toLocaleUpperCase('en')}</span>`;
}

function hue(text) {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + letter.codePointAt(0)) % 997;
  return sum % 8;
}
