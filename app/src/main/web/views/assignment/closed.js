import { isPast } from '../../core/now.js';

/** Whether the time is over in which a student may hand in, extensions and work that was given back heeded. */
export const isClosed = ({ effectiveCutOff }) => Boolean(effectiveCutOff) && isPast(effectiveCutOff);
