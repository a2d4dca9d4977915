import { html, nothing } from 'lit';
import { said } from './attempt.js';

/** What is shown in place of something that is not there (yet): that it is coming, or why it does not. */
export function absent(resource, what) {
  if (resource.problem && !resource.ready) return html`<p class="empty" role="alert">${problem(resource.problem, what)}</p>`;
  return resource.ready ? nothing : html`<p class="empty" aria-busy="true">Loading ${what} …</p>`;
}

function problem(refused, what) {
  if (refused.status === 404) return `There is no such ${what} here, or it is not for you.`;
  return said(refused);
}
