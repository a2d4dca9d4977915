import { notify } from './notices.js';

/**
 * Puts a text on the clipboard, and says so where the browser does not let the page do that.
 *
 * @param {string} text
 * @param {string} [name] what is told instead of a long text
 */
export async function copy(text, name = text) {
  try {
    await navigator.clipboard.writeText(text);
    notify(`Copied: ${name}`);
  } catch {
    notify(`The browser does not let this page copy: ${name}`, 'problem');
  }
}
