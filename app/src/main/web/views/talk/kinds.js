const WORDS = { POST: 'Post', QUESTION: 'Question', ANNOUNCEMENT: 'Announcement', DIRECT: 'Direct' };

export const kindOf = ({ kind }) => WORDS[kind] ?? kind;

/** What a conversation is called: its title, or who takes part, or at least of what kind it is. */
export function titleOf(conversation, names) {
  if (conversation.title) return conversation.title;
  if (conversation.kind === 'DIRECT' && names.length > 0) return names.join(', ');
  return `${kindOf(conversation)} without a title`;
}
