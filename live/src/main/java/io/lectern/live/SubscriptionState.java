package io.lectern.live;

/** How far a subscription is. */
enum SubscriptionState {
    /** It waits for its verdict. */
    PENDING,
    /** It waits for its verdict, and its reader has lost the role that it takes. */
    BARRED,
    /** Its reader is told what was missed; the verdict comes after it. */
    RECOVERING,
    /** Its reader hears what happens. */
    LIVE,
    /** Nothing is heard any more. */
    GONE
}
