import { isPast } from '../../core/now.js';

/** Whether the time is over in which a student may hand in, an extension of their own included. */
export function isClosed({ cutOff, deadline }) {
  return Boolean(cutOff) && isPast(cutOff) && (!deadline || isPast(deadline));
}
