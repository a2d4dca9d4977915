package io.lectern.conversation.message.query;

import io.lectern.conversation.MessageEvent;
import io.lectern.conversation.MessageEvent.MessagePosted;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.message.EraseMessage;
import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.message.Messages;
import io.lectern.conversation.message.query.MessageQuery.FindMessage;
import io.lectern.conversation.message.query.MessageQuery.FindPostedMessage;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.order.EventOrder;
import io.lectern.kernel.stream.Category;
import io.lectern.kernel.stream.StreamHistory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Messages, as others need to know their streams. */
@Configuration(proxyBeanMethods = false)
class MessageCategory {
    private static final String[] CONSTANT = {
        "message", "conversation", "author", "anonymous", "at", "reactions", "myReactions"
    };

    @Bean
    Category categoryOfMessages(Messages messages, StreamHistory history) {
        return Category.of(MessageId.STREAM, MessageEvent.class)
                .state(MessageState.REDUCER, CONSTANT)
                .find(id -> messages.find(MessageId.of(id)))
                .query((id, version) -> query(MessageId.of(id), version))
                .files((id, file) ->
                        new AttachedFile(messages.find(MessageId.of(id)).orElseThrow(NotFound::new), file, history))
                .erasure((id, person) -> new EraseMessage(MessageId.of(id), ActorId.policy("erasure")))
                .order(order())
                .build();
    }

    private static EventOrder<MessageEvent> order() {
        return EventOrder.of(MessageEvent.class, event -> event.message().stream())
                .on(MessagePosted.class, (things, event) -> {
                    things.require(event.conversation().stream());
                    things.require(event.conversation().in(event.space()));
                    if (event.replyTo() != null) things.require(event.replyTo().stream());
                });
    }

    private static Object query(MessageId message, long version) {
        return version == 0 ? new FindPostedMessage(message) : new FindMessage(message, version);
    }
}
