import { html } from 'lit';
import { session } from '../core/session.js';

/** The name of a member, its id while it has none. */
export function nameOf(members, user) {
  if (user === session.me?.user) return session.me.name;
  return members.find((member) => member.user === user)?.name ?? named(user);
}

const named = (user) => (user?.startsWith('system:') ? 'Lectern' : (user ?? 'Somebody'));

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
