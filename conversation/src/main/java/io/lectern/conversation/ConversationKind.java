package io.lectern.conversation;

/** What sort of conversation it is. */
public enum ConversationKind {
    POST,
    QUESTION,
    /** By educators alone. */
    ANNOUNCEMENT,
    /** Among named people, outside of any space. */
    DIRECT
}
