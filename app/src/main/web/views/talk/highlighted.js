import { html } from 'lit';

const MOST = 240;
const BEFORE = 60;

/** The words of a found message around what was searched for, with the ranges marked that the server names. */
export function highlighted(blocks, ranges) {
  const shown = ranges.length > 0 ? [...new Set(ranges.map(({ block }) => block))].slice(0, 2) : [0];
  return shown.map((index) => html`<span class="found">${cut(wordsOf(blocks[index]), ranges.filter(({ block }) => block === index))}</span>`);
}

const wordsOf = (block) => (block?.type === 'list' ? block.items.join('\n') : block?.type === 'file' ? block.name : (block?.text ?? ''));

function cut(text, ranges) {
  const start = Math.max(0, (ranges[0]?.from ?? 0) - BEFORE);
  const end = Math.min(text.length, start + MOST);
  const parts = [];
  let at = start;
  for (const { from, to } of ranges.filter((range) => range.to <= end)) {
    parts.push(text.slice(at, from), html`<mark>${text.slice(from, to)}</mark>`);
    at = to;
  }
  return html`${start > 0 ? '… ' : ''}${parts}${text.slice(at, end)}${end < text.length ? ' …' : ''}`;
}
