import { link, route } from '../core/route.js';
import { session } from '../core/session.js';
import { notify } from './notices.js';

const WORDS = { 'message:Mentioned': 'You were mentioned in', 'message:Replied': 'You were answered in', 'message:Posted': 'Something new in' };
const PAUSE = 700;
const notified = new Set();

session.addEventListener('event', (event) => {
  const { detail } = /** @type {CustomEvent} */ (event);
  void tell(detail.event, detail.destination);
});
session.addEventListener('person', () => notified.clear());

/** Tells of what concerns oneself, wherever on the page one is, unless one looks at it anyway. */
async function tell({ type, data, correlationId }, destination) {
  if (!WORDS[type]) return;
  const { me } = session;
  if (type === 'message:Posted' && !(await wanted(data, correlationId, destination))) return;
  if (session.me !== me || notified.has(data.message) || isShown(data)) return;
  notified.add(data.message);
  const title = await titleOf(data.conversation);
  if (session.me !== me) return;
  const parts = data.space ? ['spaces', data.space, 'talk'] : ['direct'];
  notify(`${WORDS[type]} ${title}`, 'done', { href: link(...parts, data.conversation, data.message), words: 'See it' });
}

// Every message of a class only for who wants that, every direct one for all; a mention of the same comes a moment later and says more.
async function wanted({ space }, correlationId, destination) {
  if (space && destination === '/user/queue/live') return false;
  await new Promise((over) => setTimeout(over, PAUSE));
  const mine = session.observed?.changes.some((change) => change.correlationId === correlationId);
  return !mine && (!space || (await levelOf(space)) === 'ALL');
}

const isShown = ({ conversation }) => !document.hidden && route().includes(conversation);

async function levelOf(space) {
  return (await read(`/api/spaces/${space}/notification-level`))?.level;
}

async function titleOf(conversation) {
  const found = await read(`/api/conversations/${conversation}`);
  if (!found) return 'a conversation';
  return found.title ? `“${found.title}”` : found.kind === 'DIRECT' ? 'a direct message' : 'a conversation';
}

async function read(path) {
  const { body } = session.resources.at(path);
  if (body) return body;
  try {
    return (await session.rest.get(path)).body;
  } catch {
    return undefined;
  }
}
