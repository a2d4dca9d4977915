import { session } from '../../core/session.js';
import { nameOf } from '../../parts/people.js';

/**
 * Who can be spoken of in a conversation, with names: the members of its class, or who takes part in a direct one.
 *
 * @param {import('../../core/view.js').View} view
 * @param {{ space?: string | null, participants?: string[] }} conversation
 * @returns {{ user: string, name: string | null, role?: string }[]}
 */
export function peopleOf(view, { space, participants = [] }) {
  if (space) return view.watch(membersOf(space), { list: true }).items;
  return participants.map((user) => (user === session.me.user ? session.me : named(view, user)));
}

/** The same as soon as the server has said it, for what must not be done before. */
export async function peopleKnown({ space, participants = [] }) {
  if (space) return session.resources.at(membersOf(space), { list: true }).known();
  const known = async (user) => among((await session.resources.at(searchFor(user)).known()).items, user);
  return Promise.all(participants.map((user) => (user === session.me.user ? session.me : known(user))));
}

const membersOf = (space) => `/api/spaces/${space}/members`;
const searchFor = (user) => `/api/people?q=${encodeURIComponent(user)}`;
const named = (view, user) => among(view.watch(searchFor(user)).body?.items ?? [], user);
const among = (people, user) => people.find((one) => one.user === user) ?? { user, name: null };

/** The others of a direct conversation, by name. */
export function othersOf(view, conversation) {
  const others = (conversation.participants ?? []).filter((user) => user !== session.me.user);
  return peopleOf(view, { participants: others });
}

/** What these people are called. */
export const namesOf = (people) => people.map(({ user }) => nameOf(people, user));
