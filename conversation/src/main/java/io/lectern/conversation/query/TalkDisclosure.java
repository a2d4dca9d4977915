package io.lectern.conversation.query;

import io.lectern.conversation.ConversationEvent;
import io.lectern.conversation.MessageEvent;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.NotificationEvent;
import io.lectern.conversation.ReactionEvent;
import io.lectern.conversation.ReportEvent;
import io.lectern.conversation.talk.Messages;
import io.lectern.kernel.Channel;
import io.lectern.kernel.Disclosure;
import io.lectern.kernel.Vocabulary;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Students see every fact but who wrote, or deleted, what is anonymous; others see it whole. */
@Component
class TalkDisclosure implements Disclosure {
    private static final Set<String> TELLING = Set.of("author", "by");

    private final Messages messages;

    TalkDisclosure(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Set<String> types() {
        return Vocabulary.of(
                        ConversationEvent.class,
                        MessageEvent.class,
                        ReactionEvent.class,
                        NotificationEvent.class,
                        ReportEvent.class)
                .types()
                .keySet();
    }

    @Override
    public Set<String> withheld(String type, Channel.Kind reader) {
        return reader == Channel.Kind.STUDENTS ? TELLING : Set.of();
    }

    @Override
    public Optional<JsonNode> disclose(String type, JsonNode payload, JsonNode metadata, Channel reader) {
        if (reader.kind() != Channel.Kind.STUDENTS || TELLING.stream().noneMatch(payload::has))
            return Optional.of(payload);
        return Optional.of(isAnonymous(payload) ? ((ObjectNode) payload.deepCopy()).without(TELLING) : payload);
    }

    private boolean isAnonymous(JsonNode payload) {
        return payload.has("anonymous")
                ? payload.get("anonymous").asBoolean()
                : messages.find(MessageId.of(payload.path("message").asString()))
                        .map(message -> message.posted().anonymous())
                        .orElse(true);
    }
}
