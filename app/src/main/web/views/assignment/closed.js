import { now } from '../../core/now.js';

/** Whether the time is over in which a student may hand in, an extension of their own included. */
export function isClosed({ cutOff, deadline }) {
  const isOver = (at) => new Date(at).getTime() <= now();
  return Boolean(cutOff) && isOver(cutOff) && (!deadline || isOver(deadline));
}
