/**
 * Messages as threads: each root with the replies to it, in the order in which they began. Of a root that has not been
 * read yet there is only its id.
 *
 * @param {any[]} messages oldest first
 * @returns {{ root: string, first: any, replies: any[] }[]}
 */
export function threads(messages) {
  const found = new Map();
  for (const message of messages) {
    const root = message.replyTo ?? message.message;
    if (!found.has(root)) found.set(root, { root, first: undefined, replies: [] });
    const thread = found.get(root);
    if (message.replyTo) thread.replies.push(message);
    else thread.first = message;
  }
  return [...found.values()];
}

/**
 * What was new to its reader: all that others wrote after the one up to which was read.
 *
 * @param {any[]} messages oldest first
 * @param {string | null} readUpTo
 * @param {string} reader
 */
export function unread(messages, readUpTo, reader) {
  const at = messages.findIndex(({ message }) => message === readUpTo);
  return messages.slice(at + 1).filter(({ author }) => author !== reader);
}
