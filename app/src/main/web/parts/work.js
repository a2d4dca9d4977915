import { html } from 'lit';
import { blocks } from './blocks.js';

/** What stands where words were that are gone for good. */
export const erased = (what) => html`<p class="tombstone">The words of ${what} were erased for good.</p>`;

/** The words of something that has always some: where there are none, they were erased. */
export const wordsOf = (what, content, below) => (content.length === 0 ? erased(what) : blocks(content, below));
