package io.lectern.kernel.stream;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a history: what one event changed, as far as the one who asks may see it.
 *
 * @param version the event's sequence number
 * @param type the event's wire name
 * @param actor who did it
 * @param role the actor's role at that time
 * @param note why, if the actor said so
 * @param changes the members of the representation that it changed; those made of blocks as the two versions to fetch
 */
public record Change(
        long version,
        String type,
        Instant at,
        String actor,
        @Nullable String role,
        @Nullable String correlationId,
        @Nullable String note,
        Map<String, FromTo> changes) {

    /** The values before and after. */
    public record FromTo(@Nullable Object from, @Nullable Object to) {}
}
