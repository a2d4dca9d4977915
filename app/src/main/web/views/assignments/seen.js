import { session } from '../../core/session.js';

/** Which version of an assignment its reader last looked at, in this browser. */
export const look = {
  isNew: ({ assignment, version }) => {
    const seen = session.kept.get(`seen.${assignment}`);
    return seen !== undefined && seen < version;
  },
  last: (assignment) => session.kept.get(`seen.${assignment}`),
  at: (assignment, version) => session.kept.set(`seen.${assignment}`, version),
};
