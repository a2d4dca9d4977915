import { notify } from './notices.js';

/** Puts a text on the clipboard, and shows it where the browser does not let the page do that. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    notify(`Copied: ${text}`);
  } catch {
    notify(`The browser does not let this page copy: ${text}`, 'problem');
  }
}
