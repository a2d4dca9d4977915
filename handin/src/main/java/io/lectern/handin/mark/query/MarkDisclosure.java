package io.lectern.handin.mark.query;

import io.lectern.handin.MarkEvent;
import io.lectern.kernel.Channel;
import io.lectern.kernel.Disclosure;
import io.lectern.kernel.Vocabulary;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Educators see every mark; a student their own, if it was given while marks were released. */
@Component
class MarkDisclosure implements Disclosure {

    @Override
    public Set<String> types() {
        return Vocabulary.of(MarkEvent.class).types().keySet();
    }

    @Override
    public Optional<JsonNode> disclose(String type, JsonNode payload, JsonNode metadata, Channel reader) {
        return reader.kind() == Channel.Kind.STUDENTS ? Optional.empty() : Optional.of(payload);
    }
}
