import { now } from './now.js';

const MINUTE = 60_000;
const views = new Set();
let timer = 0;

document.addEventListener('visibilitychange', drawAll);

/**
 * Has a view drawn anew with each minute that begins, and when the page is looked at again: it tells times from now.
 *
 * @param {{ drawArrived: () => void }} view
 */
export function keepInTime(view) {
  views.add(view);
  if (!timer) schedule();
}

/** @param {{ drawArrived: () => void }} view */
export function leaveTime(view) {
  views.delete(view);
}

function schedule() {
  timer = setTimeout(next, MINUTE - (now() % MINUTE));
}

function next() {
  schedule();
  drawAll();
}

/** Draws what stands in views and is no path that one of them watches. */
export function drawAll() {
  if (!document.hidden) views.forEach((view) => view.drawArrived());
}
