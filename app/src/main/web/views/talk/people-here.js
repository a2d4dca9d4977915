import { session } from '../../core/session.js';

/**
 * Who can be spoken of in a conversation, with names: the members of its class, or who takes part in a direct one.
 *
 * @param {import('../../core/view.js').View} view
 * @param {{ space?: string | null, participants?: string[] }} conversation
 * @returns {{ user: string, name: string | null, role?: string }[]}
 */
export function peopleOf(view, { space, participants = [] }) {
  if (space) return view.watch(`/api/spaces/${space}/members`, { list: true }).items;
  return participants.map((user) => (user === session.me.user ? session.me : named(view, user)));
}

function named(view, user) {
  const found = view.watch(`/api/people?q=${encodeURIComponent(user)}`).body?.items ?? [];
  return found.find((one) => one.user === user) ?? { user, name: null };
}

/** The others of a direct conversation, by name. */
export function othersOf(view, conversation) {
  const others = (conversation.participants ?? []).filter((user) => user !== session.me.user);
  return peopleOf(view, { participants: others });
}
