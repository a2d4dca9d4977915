import { html } from 'lit';
import { difference } from '../../parts/difference.js';
import { nameOf } from '../../parts/people.js';
import { time } from '../../parts/times.js';

const NAMES = {
  title: 'Title',
  brief: 'Brief',
  availableFrom: 'Open from',
  due: 'Due',
  deadline: 'Due for you',
  cutOff: 'Closed from',
  effectiveCutOff: 'Closed for you from',
  maxPoints: 'Points',
  hidden: 'Hidden',
  archived: 'Archived',
  gradesReleased: 'Marks released',
  handIn: 'Hand-in',
  number: 'Number',
  content: 'Work',
  handedInAt: 'Handed in',
  late: 'Late',
  assignmentVersion: 'Under version',
  returnNote: 'Note',
  until: 'May be handed in until',
};
const SEEN_ON_THE_PAGE = new Set(['brief', 'content', 'returnNote']);

/** What an event changed, each member as a name and how it went from one value to the other. */
export const changeWords = (changes, members) =>
  Object.entries(changes)
    .filter(([, { from, to }]) => !(blank(from) && blank(to)))
    .map(([key, { from, to }]) => html`<div><dt>${name(key, members)}</dt><dd>${change(key, from, to)}</dd></div>`);

const blank = (value) => value === null || value === undefined || value === false;

function name(key, members) {
  const [kind, of] = key.split(/\.(.*)/);
  return kind === 'extensions' ? `Extension for ${nameOf(members, of)}` : (NAMES[key] ?? key);
}

function change(key, from, to) {
  if (SEEN_ON_THE_PAGE.has(key)) return typeof from === 'number' ? 'written anew, as the page shows' : 'written';
  if (from === null || from === undefined) return html`<ins>${value(to)}</ins>`;
  if (to === null || to === undefined) return html`<del>${value(from)}</del>`;
  if (key === 'title') return difference(from, to);
  return html`<del>${value(from)}</del> <ins>${value(to)}</ins>`;
}

function value(one) {
  if (typeof one === 'boolean') return one ? 'yes' : 'no';
  if (typeof one === 'string') return /^\d{4}-\d\d-\d\dT.*Z$/.test(one) ? time(one) : one.toLowerCase() === one ? one : one.replace(/^[A-Z_]+$/, spoken);
  if (one?.until) return html`until ${time(one.until)}${one.reason ? `: ${one.reason}` : ''}`;
  return typeof one === 'object' ? JSON.stringify(one) : String(one);
}

const spoken = (word) => word.toLowerCase().replaceAll('_', ' ');
