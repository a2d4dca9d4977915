import { Unavailable } from '@lectern/client';
import { session } from '../core/session.js';
import { attempt, said } from './attempt.js';
import { notify } from './notices.js';

const LARGEST = 25 * 1024 * 1024;
const BREAKS = /[\n\v\f\r\x85]+/g;
const changes = new EventTarget();
const texts = new Map();

session.addEventListener('person', () => texts.clear());

// The browser asks whether to leave; a file that has not arrived would be lost.
addEventListener('beforeunload', (event) => texts.size > 0 && event.preventDefault());

/**
 * Uploads files for the text that is kept under a name. What has arrived waits, kept like the text itself, until an editor
 * of that text takes it: whoever showed the text when it was attached may be gone by then.
 *
 * @param {File[]} files
 * @param {string} name
 */
export async function upload(files, name) {
  const { kept } = session;
  const text = texts.get(name) ?? { left: 0 };
  const isWanted = () => texts.get(name) === text;
  texts.set(name, text);
  text.left += files.length;
  tell();
  for (const file of files) {
    const stored = await store(file, isWanted);
    if (!isWanted()) return;
    text.left--;
    if (stored) kept.set(arrivedAt(name), [...(kept.get(arrivedAt(name)) ?? []), lineOf(stored.body)]);
    if (text.left === 0) texts.delete(name);
    tell();
  }
}

/** How many files are on their way into a text. */
export const onTheirWay = (name) => texts.get(name)?.left ?? 0;

/** How many files are on their way into any text. */
export const allOnTheirWay = () => [...texts.values()].reduce((sum, { left }) => sum + left, 0);

/** Whether a text is to have files that it has not yet. */
export const awaitsFiles = (name) => onTheirWay(name) > 0 || session.kept.get(arrivedAt(name)) !== undefined;

/**
 * Takes the files that have arrived for a text.
 *
 * @param {string} name
 * @returns {string[]} a line for each
 */
export function takeArrived(name) {
  const lines = session.kept.get(arrivedAt(name)) ?? [];
  if (lines.length > 0) session.kept.drop(arrivedAt(name));
  return lines;
}

/** The text is thrown away, and the files with it. */
export function forgetFiles(name) {
  texts.delete(name);
  takeArrived(name);
  tell();
}

/**
 * @param {() => void} changed told when files set out or have arrived
 * @returns {() => void} to hear no more of it
 */
export function hearOfUploads(changed) {
  changes.addEventListener('change', changed);
  return () => changes.removeEventListener('change', changed);
}

const tell = () => changes.dispatchEvent(new Event('change'));

const arrivedAt = (name) => `${name}.files`;

const lineOf = ({ name, file }) => `[file: ${name.replace(BREAKS, ' ')}](${file})`;

async function store(file, isWanted) {
  if (file.size > LARGEST) return notify(`${file.name} is larger than 25 MiB`, 'problem');
  return attempt(() => session.rest.upload(file, { name: file.name }), (problem) => (isWanted() ? lost(file, problem) : undefined));
}

function lost({ name }, problem) {
  const why = problem instanceof Unavailable ? 'The server cannot be reached just now' : said(problem).replace(/\.$/, '');
  return `${name} was not attached: ${why}. Attach it again.`;
}
