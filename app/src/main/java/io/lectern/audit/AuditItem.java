package io.lectern.audit;

import io.lectern.kernel.json.JsonForm;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as an educator of its space may see it.
 *
 * @param type its wire name
 * @param position its place in the order of all events, as educators of the space are told it live
 * @param actor who did it
 * @param role the actor's role at that time
 * @param correlationId names the request that caused it
 * @param causationId the id of the message that caused it directly
 * @param audience who may hear of it: {@code educators} and {@code students} of spaces, and {@code users}
 * @param ids what it is about
 * @param data what happened, as far as the one who asks may see it, and the ids
 */
record AuditItem(
        String id,
        String type,
        String stream,
        long version,
        @JsonForm(schema = "Position") String position,
        Instant at,
        @Nullable String actor,
        @Nullable String role,
        @Nullable String correlationId,
        @Nullable String causationId,
        @JsonForm(schema = "RecordedAudience") ObjectNode audience,
        @JsonForm(schema = "EventIds") ObjectNode ids,
        @JsonForm(schema = "EventData") ObjectNode data) {}
