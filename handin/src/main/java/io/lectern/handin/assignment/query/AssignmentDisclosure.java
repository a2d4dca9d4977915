package io.lectern.handin.assignment.query;

import io.lectern.handin.AssignmentEvent;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.privacy.Disclosure;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Educators see every event; students what they were told of, that it was hidden or archived as the ids alone, and of
 * an extension everything but the reason.
 */
@Component
class AssignmentDisclosure implements Disclosure {
    private static final Set<String> HIDING = Set.of("assignment:Hidden", "assignment:Archived");
    private static final String REASON = "reason";

    @Override
    public Set<String> types() {
        return EventTypes.of(AssignmentEvent.class).types().keySet();
    }

    @Override
    public Set<String> withheld(String type, Channel.Kind reader) {
        if (reader == Channel.Kind.EDUCATORS) return Set.of();
        return HIDING.contains(type) ? Set.of("note") : Set.of(REASON);
    }

    @Override
    public Optional<JsonNode> disclose(String type, JsonNode payload, JsonNode metadata, Channel reader) {
        if (reader.kind() == Channel.Kind.EDUCATORS) return Optional.of(payload);
        if (HIDING.contains(type)) return Optional.empty();
        return Optional.of(payload.has(REASON) ? ((ObjectNode) payload.deepCopy()).without(REASON) : payload);
    }
}
