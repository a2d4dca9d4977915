import { html } from 'lit';
import { toText } from './blocks-text.js';
import { difference } from './difference.js';

/**
 * Two versions of rich text as one page: what is in both looks as it always does, what went is struck through and what came
 * is marked, down to single words where a paragraph was only edited.
 *
 * @param {any[] | null | undefined} from
 * @param {any[] | null | undefined} to
 */
export const blocksDifference = (from, to) => html`<div class="prose compared">${pairs(lines(from), lines(to)).map(drawn)}</div>`;

const lines = (blocks) => (blocks ?? []).flatMap(lined);

function lined(block) {
  if (block.type === 'list') return block.items.map((text, i) => ({ style: 'item', text, mark: block.ordered ? `${i + 1}.` : '•' }));
  if (block.type === 'heading') return [{ style: 'heading', text: block.text, level: block.level }];
  return [{ style: block.type, text: block.type === 'file' || block.type === 'link' ? toText([block]) : block.text }];
}

const same = (a, b) => a.style === b.style && a.text === b.text;

/** Lines beside each other: those in both by a longest common subsequence, and between them the edited ones of one style. */
function pairs(from, to) {
  const table = Array.from({ length: from.length + 1 }, () => new Array(to.length + 1).fill(0));
  for (let i = from.length - 1; i >= 0; i--)
    for (let j = to.length - 1; j >= 0; j--) table[i][j] = same(from[i], to[j]) ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
  const found = [];
  let gap = { from: [], to: [] };
  const close = () => {
    found.push(...edited(gap));
    gap = { from: [], to: [] };
  };
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && same(from[i], to[j])) close(), found.push([from[i++], to[j++]]);
    else if (j >= to.length || (i < from.length && table[i + 1][j] >= table[i][j + 1])) gap.from.push(from[i++]);
    else gap.to.push(to[j++]);
  }
  close();
  return found;
}

function edited({ from, to }) {
  const found = [];
  while (from.length > 0 || to.length > 0) {
    if (from[0]?.style === to[0]?.style) found.push([from.shift(), to.shift()]);
    else if (from.length > to.length || to.length === 0) found.push([from.shift(), undefined]);
    else found.push([undefined, to.shift()]);
  }
  return found;
}

function drawn([from, to]) {
  const { style, mark, level } = to ?? from;
  return html`<p class="line ${style}" data-level=${level ?? ''} data-mark=${mark ?? ''}>${words(from, to)}</p>`;
}

function words(from, to) {
  if (!from) return html`<ins>${to.text}</ins>`;
  if (!to) return html`<del>${from.text}</del>`;
  return from.text === to.text ? to.text : difference(from.text, to.text);
}
