package io.lectern.conversation.message.query;

import io.lectern.conversation.MessageEvent;
import io.lectern.conversation.MessageEvent.MessageEdited;
import io.lectern.conversation.MessageEvent.MessagePosted;
import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.message.Messages;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.privacy.Disclosure;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Students see all of an event but who wrote, or deleted, what is anonymous; others see it whole. What a message
 * does not say any more nobody sees again.
 */
@Component
class MessageDisclosure implements Disclosure {
    private static final Set<String> NAMING = Set.of("author", "by");
    private static final Set<String> WORDS = Set.of("blocks", "mentions");
    private static final Set<String> WITH_WORDS =
            EventTypes.of(MessagePosted.class, MessageEdited.class).types().keySet();

    private final Messages messages;
    private final MessageLists lists;

    MessageDisclosure(Messages messages, MessageLists lists) {
        this.messages = messages;
        this.lists = lists;
    }

    @Override
    public Set<String> types() {
        return EventTypes.of(MessageEvent.class).types().keySet();
    }

    @Override
    public Set<String> withheld(String type, Channel.Kind reader) {
        var withheld = new HashSet<String>();
        if (reader == Channel.Kind.STUDENTS) withheld.addAll(NAMING);
        if (WITH_WORDS.contains(type)) withheld.addAll(WORDS);
        return withheld;
    }

    @Override
    public Optional<JsonNode> disclose(String type, JsonNode payload, JsonNode metadata, Channel reader) {
        if (reader.kind() != Channel.Kind.STUDENTS || NAMING.stream().noneMatch(payload::has))
            return Optional.of(payload);
        return Optional.of(isAnonymous(payload) ? ((ObjectNode) payload.deepCopy()).without(NAMING) : payload);
    }

    @Override
    public Map<String, Set<String>> outdated(List<Fact> facts, Channel reader) {
        var saying =
                facts.stream().filter(fact -> WITH_WORDS.contains(fact.type())).toList();
        var now = lists.states(
                saying.stream().map(fact -> SaidWords.messageOf(fact.payload())).toList());
        return saying.stream()
                .filter(fact -> !isSaid(fact.payload(), now.get(SaidWords.messageOf(fact.payload()))))
                .collect(Collectors.toMap(Fact::id, fact -> WORDS));
    }

    private static boolean isSaid(JsonNode payload, @Nullable MessageState now) {
        return now != null && SaidWords.of(payload).areSaidBy(now);
    }

    private boolean isAnonymous(JsonNode payload) {
        return payload.has("anonymous")
                ? payload.get("anonymous").asBoolean()
                : messages.find(SaidWords.messageOf(payload))
                        .map(message -> message.posted().anonymous())
                        .orElse(true);
    }
}
