package io.lectern.conversation.level;

/** What somebody wants to be notified of in a space. */
public enum NotificationLevel {
    /** Everything: the same as mentions, for who also listens to the space. */
    ALL,
    /** What names them, and what answers them. */
    MENTIONS,
    NONE
}
