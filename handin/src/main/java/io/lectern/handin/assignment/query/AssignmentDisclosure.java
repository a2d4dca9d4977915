package io.lectern.handin.assignment.query;

import io.lectern.handin.AssignmentEvent;
import io.lectern.kernel.Channel;
import io.lectern.kernel.Disclosure;
import io.lectern.kernel.Vocabulary;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Educators see every fact; students what they were told of, and that it was hidden as the ids alone. */
@Component
class AssignmentDisclosure implements Disclosure {

    @Override
    public Set<String> types() {
        return Vocabulary.of(AssignmentEvent.class).types().keySet();
    }

    @Override
    public Optional<JsonNode> disclose(String type, JsonNode payload, JsonNode metadata, Channel reader) {
        return switch (reader.kind()) {
            case EDUCATORS -> Optional.of(payload);
            case STUDENTS -> type.equals("assignment:Hidden") ? Optional.empty() : Optional.of(payload);
            case USER -> Optional.empty();
        };
    }
}
