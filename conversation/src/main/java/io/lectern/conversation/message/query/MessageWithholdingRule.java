package io.lectern.conversation.message.query;

import io.lectern.conversation.MessageEvent.MessageEdited;
import io.lectern.conversation.MessageEvent.MessagePosted;
import io.lectern.conversation.message.MessageState;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.privacy.WithholdingRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What a message does not say any more nobody sees again. */
@Component
class MessageWithholdingRule implements WithholdingRule {
    private final MessageLists lists;

    MessageWithholdingRule(MessageLists lists) {
        this.lists = lists;
    }

    @Override
    public Set<String> types() {
        return EventTypes.of(MessagePosted.class, MessageEdited.class).types().keySet();
    }

    @Override
    public Set<String> outdated(List<PastEvent> events, Channel.Kind reader) {
        var now = lists.states(events.stream()
                .map(event -> PostedContent.messageOf(event.payload()))
                .toList());
        return events.stream()
                .filter(event -> !isSaid(event.payload(), now.get(PostedContent.messageOf(event.payload()))))
                .map(PastEvent::id)
                .collect(Collectors.toSet());
    }

    private static boolean isSaid(JsonNode payload, @Nullable MessageState now) {
        return now != null && PostedContent.of(payload).isSaidBy(now);
    }
}
