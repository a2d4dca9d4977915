import { session } from '../core/session.js';
import { confirmed } from './confirmation.js';
import { allOnTheirWay } from './uploads.js';

/** What is written in a field, by the last part of the name under which it is kept; an answer is kept under what it answers. */
const WORDS = {
  'hand-in': 'work for an assignment',
  assignment: 'a new assignment',
  begin: 'a new class',
  blocks: 'a changed message',
  brief: 'a brief',
  copy: 'a new class',
  enrol: 'whom to enrol',
  files: 'an attached file',
  invitation: 'an invitation',
  join: 'an invitation code',
  mark: 'a mark',
  message: 'a message',
  name: 'the name of a class',
  report: 'a report',
  return: 'what should be different',
  roster: 'a list of people',
  start: 'a new conversation',
  title: 'a title',
};
const ANSWER = 'an answer';

/** What of a kept value somebody typed. */
const TYPED = ['mine', 'text', 'title', 'name', 'user', 'code', 'points', 'passed', 'feedback', 'uses'];
const LONG = 40;

/** Asks, where something would be lost for good by signing out, with what that is. */
export async function mayLoseWords() {
  const lost = unsent();
  if (lost.length === 0) return true;
  const words = `Nobody has it yet, and it would be gone from this browser: ${list(lost)}.`;
  return confirmed({ title: 'Sign out and lose what you typed?', words, act: 'Sign out and lose it' });
}

function unsent() {
  const typed = session.kept.entries().map(([field, value]) => [field, typedIn(value)]);
  const open = [...document.querySelectorAll('form[data-unsent]')].filter(isFilled).map(({ dataset }) => dataset.unsent);
  const files = allOnTheirWay() > 0 ? ['a file that is on its way'] : [];
  return [...typed.filter(([, text]) => text).map(([field, text]) => `${what(field)} (“${beginning(text)}”)`), ...open, ...files];
}

/** Of a form that is kept nowhere, and says itself what is written in it. */
const isFilled = (form) => [...new FormData(form).values()].some(Boolean);

const what = (field) => WORDS[field.split('.').at(-1)] ?? ANSWER;

/** What a server has already, as the `base` says, is not lost. */
function typedIn(value) {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.join(' ');
  const text = TYPED.map((member) => value?.[member]).find((one) => String(one ?? '').trim());
  return text === undefined || text === value.base ? undefined : String(text).trim();
}

function beginning(text) {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length > LONG ? `${letters.slice(0, LONG).join('')} …` : letters.join('');
}

const list = (parts) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);
