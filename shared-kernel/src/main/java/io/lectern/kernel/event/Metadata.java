package io.lectern.kernel.event;

/** The names under which messages carry what is not part of their payload; stored with every event. */
public final class Metadata {
    /** Who caused it: a user's id, or {@code system:<policy>}. */
    public static final String ACTOR = "actor";
    /** The actor's role in the space at that time: {@code EDUCATOR}, {@code STUDENT}, {@code SYSTEM}, or absent. */
    public static final String ROLE = "role";
    /** Names the request that caused it, through all that follows from it. */
    public static final String CORRELATION_ID = "correlationId";
    /** The id of the message that caused it directly. */
    public static final String CAUSATION_ID = "causationId";
    /** Who may hear of it: {@link Audience}. */
    public static final String AUDIENCE = "audience";
    /** The ids of a thin message. */
    public static final String IDS = "ids";
    /** The space where it happened. */
    public static final String SPACE = "space";
    /** Whose role it changed: {@link EventMetadata.MembershipChange}. */
    public static final String MEMBERSHIP = "membership";

    /** Present if the act may not be linked with others of its actor by those who may not know who that is. */
    public static final String UNLINKED = "unlinked";
    /** Whether it tells of something anonymous; if absent, it must be taken for that. */
    public static final String ANONYMOUS = "anonymous";

    private Metadata() {}
}
