import { session } from '../../core/session.js';
import { peopleKnown } from './people-here.js';

/** Whom a text names in a class; waits until it is known who is there, so that nobody is named in vain. */
export const mentionedIn = async (text, here) => (text.includes('@') ? mentioned(text, await peopleKnown(here)) : []);

/** Whom a message of a conversation names. */
export const mentionedInMessage = async (text, conversation) =>
  text.includes('@') ? mentionedIn(text, await session.resources.at(`/api/conversations/${conversation}`).known()) : [];

/** As in the address of a mail, where nobody is named. */
const NOT_BEFORE = '(?<![A-Za-z0-9._%+-])';
const WITHOUT_SPACES = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const NOT_AFTER = `(?!(?![${WITHOUT_SPACES}])[\\p{L}\\p{M}\\p{N}_])(?![.-][\\p{L}\\p{N}])`;

/**
 * Whom a text names with `@`, by name or id; all whose name it is.
 *
 * @param {string} text
 * @param {{ user: string, name: string | null }[]} people
 * @returns {string[]} ids
 */
function mentioned(text, people) {
  const names = new Map(people.map(({ user }) => [user, [user]]));
  for (const { user, name } of people) if (name) names.set(name, [...new Set([...(names.get(name) ?? []), user])]);
  const longestFirst = [...names].sort(([a], [b]) => b.length - a.length);
  const found = new Set();
  let rest = text;
  for (const [name, users] of longestFirst) {
    const left = rest.replace(new RegExp(`${NOT_BEFORE}@${literally(name)}${NOT_AFTER}`, 'gu'), ' ');
    if (left !== rest) users.forEach((user) => found.add(user));
    rest = left;
  }
  return [...found];
}

const literally = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** What names one of these people, and nobody else. */
export const nameAmong = ({ user, name }, people) => (name && people.filter((one) => one.name === name).length === 1 ? name : user);

const TYPING = /(?:^|[\s(])@([\p{L}\p{M}\p{N}._|'’-]*(?: [\p{L}\p{M}\p{N}._|'’-]*)?)$/u;

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

const STROKED = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', '’': "'" };

// As the server compares names: up and down again, since some letters have two small forms.
const folded = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/[łøđħŧ’]/g, (letter) => STROKED[letter]);
