import { html } from 'lit';

const MOST = 4000;

/**
 * The words of two texts as runs that are in both, only in the first, or only in the second (a longest common subsequence).
 *
 * @param {string} from
 * @param {string} to
 * @returns {{ kind: 'same' | 'gone' | 'new', text: string }[]}
 */
export function differences(from, to) {
  const before = words(from);
  const after = words(to);
  if (before.length * after.length > MOST * MOST) return whole(from, to);
  const table = lengths(before, after);
  const runs = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) add(runs, 'same', before[i++]), j++;
    else if (j >= after.length || (i < before.length && table[i + 1][j] >= table[i][j + 1])) add(runs, 'gone', before[i++]);
    else add(runs, 'new', after[j++]);
  }
  return gathered(runs);
}

const words = (text) => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

const whole = (from, to) => [{ kind: 'gone', text: from }, { kind: 'new', text: to }];

function lengths(before, after) {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      table[i][j] = before[i] === after[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
  return table;
}

function add(runs, kind, text) {
  const last = runs.at(-1);
  if (last?.kind === kind) last.text += text;
  else runs.push({ kind, text });
}

// Changes with nothing but a space between them are read as one: first what is gone, then what is new.
function gathered(runs) {
  const out = [];
  let gone = '';
  let fresh = '';
  const close = () => {
    if (gone) out.push({ kind: 'gone', text: gone });
    if (fresh) out.push({ kind: 'new', text: fresh });
    gone = fresh = '';
  };
  runs.forEach(({ kind, text }, i) => {
    const between = kind === 'same' && text.trim() === '' && !text.includes('\n') && (gone || fresh) && runs[i + 1];
    if (kind === 'gone' || between) gone += text;
    if (kind === 'new' || between) fresh += text;
    if (kind === 'same' && !between) close(), out.push({ kind, text });
  });
  close();
  return out;
}

/** The differences, to be read. */
export const difference = (from, to) =>
  html`<span class="difference">${differences(from, to).map(({ kind, text }) =>
    kind === 'same' ? text : kind === 'gone' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`,
  )}</span>`;
