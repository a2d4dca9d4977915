import { html, nothing } from 'lit';
import { session } from '../core/session.js';
import { attempt } from './attempt.js';

/**
 * Rich text, always as text: nothing that anybody wrote is ever read as HTML. Whatever levels its author chose, its headings
 * go on from that of the part of the page where it stands.
 *
 * @param {any[] | null | undefined} list
 * @param {number} [below] the level of the heading above it
 */
export function blocks(list, below = 2) {
  const levels = [...new Set((list ?? []).flatMap(({ type, level }) => (type === 'heading' ? [level] : [])))].sort();
  return html`<div class="prose">${(list ?? []).map((one) => block(one, (level) => below + 1 + levels.indexOf(level)))}</div>`;
}

function block(one, shown) {
  switch (one.type) {
    case 'heading':
      return html`<p class="heading" data-level=${one.level} role="heading" aria-level=${shown(one.level)} dir="auto">${one.text}</p>`;
    case 'list':
      return one.ordered ? html`<ol dir="auto">${one.items.map(item)}</ol>` : html`<ul dir="auto">${one.items.map(item)}</ul>`;
    case 'quote':
      return html`<blockquote dir="auto">${one.text}</blockquote>`;
    case 'code':
      return html`<pre tabindex="0"><code>${one.text}</code></pre>`;
    case 'link':
      return html`<p dir="auto"><a href=${safe(one.url)} rel="noopener noreferrer" target="_blank">${one.text.trim() || one.url}</a></p>`;
    case 'file':
      return html`<p><button type="button" class="file" @click=${() => download(one)}><span aria-hidden="true">⬇</span> ${one.name.trim() || 'A file without a name'}</button></p>`;
    default:
      return one.text === undefined ? nothing : html`<p dir="auto">${one.text}</p>`;
  }
}

const item = (text) => html`<li>${text}</li>`;

const safe = (url) => (/^(https?|mailto):/i.test(url) ? url : '#');

export function download({ file, name }) {
  return save(`/api/files/${file}`, name);
}

/** Keeps what lies at a path as a file; the token cannot travel in a link. */
export async function save(path, name, query, headers) {
  await attempt(async () => {
    const { blob, name: given } = await session.rest.download(path, { query, headers });
    const address = URL.createObjectURL(blob);
    const link = Object.assign(document.createElement('a'), { href: address, download: name ?? given ?? 'download' });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  });
}
