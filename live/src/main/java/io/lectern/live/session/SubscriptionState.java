package io.lectern.live.session;

/** How far a subscription is. */
public enum SubscriptionState {
    /** It waits for its reply. */
    PENDING,
    /** It waits for its reply, and its reader has lost the role that it takes. */
    ROLE_LOST,
    /** Its reader is sent what was missed; the reply comes after it. */
    RECOVERING,
    /** Its reader is sent what happens. */
    LIVE,
    /** Nothing is sent any more. */
    CLOSED
}
