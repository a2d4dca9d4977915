import { session } from '../../core/session.js';
import { attempt } from '../../parts/attempt.js';
import { notify } from '../../parts/notices.js';
import { changedIn } from './paths.js';

/** What one can do to a message; each against the version that was looked at. */
const act = async (message, change) => {
  const done = await attempt(change);
  changedIn(message.conversation);
  return done;
};

const against = ({ version }) => ({ ifMatch: version });

export const remove = (message) => act(message, () => session.rest.delete(`/api/messages/${message.message}`, against(message)));

export const restore = (message) => act(message, () => session.rest.post(`/api/messages/${message.message}/restore`, undefined, against(message)));

export const endorse = (message, endorsed) =>
  act(message, () => session.rest.put(`/api/messages/${message.message}/endorsement`, { endorsed }, against(message)));

export const edit = async (message, blocks, mentions, ifMatch) => {
  const done = await session.rest.put(`/api/messages/${message.message}/blocks`, { blocks, mentions }, { ifMatch });
  changedIn(message.conversation);
  return done;
};

export async function erase(message) {
  const done = await act(message, () => session.rest.post(`/api/messages/${message.message}/erasure`, undefined, against(message)));
  if (done) notify('Erased. Its words are gone from every copy.');
  return done;
}

export async function report(message, reason) {
  const done = await attempt(() => session.rest.post(`/api/messages/${message.message}/report`, { reason }, { ifMatch: null }));
  if (done) notify('Reported to the educators of this class. Nobody else hears of it.');
  return done;
}
