import { session } from '../../core/session.js';
import { peopleKnown } from './people-here.js';

/** Whom a text names in a class; waits until it is known who is there, so that nobody is named in vain. */
export const mentionedIn = async (text, here) => (text.includes('@') ? mentioned(text, await peopleKnown(here)) : []);

/** Whom a message of a conversation names. */
export const mentionedInMessage = async (text, conversation) =>
  text.includes('@') ? mentionedIn(text, await session.resources.at(`/api/conversations/${conversation}`).known()) : [];

/**
 * Whom a text names with `@`, by name or id.
 *
 * @param {string} text
 * @param {{ user: string, name: string | null }[]} people
 * @returns {string[]} ids
 */
function mentioned(text, people) {
  const names = people.flatMap(({ user, name }) => [[user, user], ...(name ? [[name, user]] : [])]);
  const longestFirst = names.sort(([a], [b]) => b.length - a.length);
  const found = new Set();
  let rest = text;
  for (const [name, user] of longestFirst) {
    const left = rest.replaceAll(`@${name}`, ' ');
    if (left !== rest) found.add(user);
    rest = left;
  }
  return [...found];
}

const TYPING = /(?:^|[\s(])@([\p{L}\p{N}._|-]*(?: [\p{L}\p{N}._|-]*)?)$/u;

/**
 * The people who fit what stands behind an `@` before the caret, and where it stands.
 *
 * @returns {{ from: number, found: any[] } | undefined}
 */
export function completion(text, caret, people) {
  const typed = TYPING.exec(text.slice(0, caret))?.[1];
  if (typed === undefined) return undefined;
  const start = folded(typed);
  const fits = ({ user, name }) => [user, name ?? '', ...(name ?? '').split(/\s+/)].some((one) => folded(one).startsWith(start));
  const found = people.filter(fits).slice(0, 6);
  return found.length > 0 ? { from: caret - typed.length, found } : undefined;
}

const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en');
