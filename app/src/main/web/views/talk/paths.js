import { link } from '../../core/route.js';
import { session } from '../../core/session.js';

/** Where a conversation lies on this page, in its class or among the direct ones. */
export const linkTo = (space, ...parts) => (space ? link('spaces', space, 'talk', ...parts) : link('direct', ...parts));

export const listOf = (space) => (space ? `/api/spaces/${space}/conversations` : '/api/conversations');

export const newestOf = (conversation, limit) => `/api/conversations/${conversation}/messages?order=newest&limit=${limit}`;

/** After a change of one's own: an event says the same, but only while the live connection is there. */
export function changedIn(conversation) {
  session.resources.changed((path) => path.includes(conversation) || /\/conversations$/.test(path));
}
