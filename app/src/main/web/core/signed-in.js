import { newKey } from '@lectern/client';
import { keyOf, lasting, ofWindow } from './stored.js';

const PREFIX = 'lectern.signed-in.';

const keyFor = (user) => PREFIX + keyOf(user);

/**
 * Notes that somebody is signed in. All windows of the browser share the note, and each has its own copy of it: where the two
 * differ, the person has signed out in another window since, however long this one was asleep.
 *
 * @param {string} user
 */
export function note(user) {
  const mark = lasting.get(keyFor(user)) ?? newKey();
  if (lasting.set(keyFor(user), mark)) ofWindow.set(keyFor(user), mark);
  else ofWindow.drop(keyFor(user));
}

/** Takes the note away, which all windows hear. */
export function end(user) {
  lasting.drop(keyFor(user));
  leave(user);
}

/** Forgets that somebody was signed in in this window. */
export const leave = (user) => ofWindow.drop(keyFor(user));

/** Whether somebody is signed in in any window. */
export const isSignedIn = (user) => lasting.get(keyFor(user)) !== null;

/** Who was signed in in this window, and has signed out in another one since. */
export const signedOutElsewhere = () =>
  ofWindow
    .keys(PREFIX)
    .filter((key) => lasting.get(key) !== ofWindow.get(key))
    .map((key) => decodeURIComponent(key.slice(PREFIX.length)));

/**
 * Has it looked whenever somebody may have signed out in another window: at once, and when this one wakes.
 *
 * @param {() => void} look
 */
export function hearOthers(look) {
  addEventListener('storage', ({ key }) => (key === null || key.startsWith(PREFIX)) && look());
  addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
}
