package io.lectern.handin.submission.query;

import io.lectern.handin.SubmissionEvent;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.privacy.Disclosure;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Educators and the student whose work it is see every event; other students are never told of one. */
@Component
class SubmissionDisclosure implements Disclosure {

    @Override
    public Set<String> types() {
        return EventTypes.of(SubmissionEvent.class).types().keySet();
    }

    @Override
    public Optional<JsonNode> disclose(String type, JsonNode payload, JsonNode metadata, Channel reader) {
        return reader.kind() == Channel.Kind.STUDENTS ? Optional.empty() : Optional.of(payload);
    }
}
