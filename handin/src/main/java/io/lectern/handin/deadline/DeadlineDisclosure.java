package io.lectern.handin.deadline;

import io.lectern.handin.DeadlineEvent;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.privacy.Disclosure;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Students learn that a time has come for them, educators also for whom. */
@Component
class DeadlineDisclosure implements Disclosure {
    private static final String STUDENTS = "students";

    @Override
    public Set<String> types() {
        return EventTypes.of(DeadlineEvent.class).types().keySet();
    }

    @Override
    public Set<String> withheld(String type, Channel.Kind reader) {
        return reader == Channel.Kind.EDUCATORS ? Set.of() : Set.of(STUDENTS);
    }

    @Override
    public Optional<JsonNode> disclose(String type, JsonNode payload, JsonNode metadata, Channel reader) {
        return Optional.of(
                reader.kind() == Channel.Kind.EDUCATORS
                        ? payload
                        : ((ObjectNode) payload.deepCopy()).without(STUDENTS));
    }
}
