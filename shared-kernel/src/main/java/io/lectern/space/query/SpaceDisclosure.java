package io.lectern.space.query;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.privacy.Disclosure;
import io.lectern.space.SpaceEvent;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Whoever hears of a space or its members hears the whole event: it holds ids, roles and the space's name. */
@Component
class SpaceDisclosure implements Disclosure {

    @Override
    public Set<String> types() {
        return EventTypes.of(SpaceEvent.class).types().keySet();
    }

    @Override
    public Optional<JsonNode> disclose(String type, JsonNode payload, JsonNode metadata, Channel reader) {
        return Optional.of(payload);
    }
}
