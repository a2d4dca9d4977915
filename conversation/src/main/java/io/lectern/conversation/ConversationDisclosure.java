package io.lectern.conversation;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.privacy.Disclosure;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Whoever hears of these events hears them whole; what is said in messages is another's to decide. */
@Component
class ConversationDisclosure implements Disclosure {

    @Override
    public Set<String> types() {
        return EventTypes.of(ConversationEvent.class, ReactionEvent.class, NotificationEvent.class, ReportEvent.class)
                .types()
                .keySet();
    }

    @Override
    public Optional<JsonNode> disclose(String type, JsonNode payload, JsonNode metadata, Channel reader) {
        return Optional.of(payload);
    }
}
