package io.lectern.conversation.conversation.query;

import io.lectern.conversation.ConversationEvent;
import io.lectern.conversation.ConversationEvent.ConversationStarted;
import io.lectern.conversation.ConversationId;
import io.lectern.conversation.conversation.ConversationState;
import io.lectern.conversation.conversation.Conversations;
import io.lectern.conversation.conversation.EraseTitle;
import io.lectern.conversation.conversation.query.ConversationQuery.FindConversation;
import io.lectern.kernel.order.EventOrder;
import io.lectern.kernel.stream.Category;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Conversations, as others need to know their streams. */
@Configuration(proxyBeanMethods = false)
class ConversationCategory {

    private static EventOrder<ConversationEvent> order() {
        return EventOrder.of(ConversationEvent.class, event -> event.conversation().stream())
                .on(ConversationStarted.class, (things, event) -> {
                    if (event.space() != null) things.require(event.space().stream());
                    things.begin(event.conversation().in(event.space()));
                });
    }

    @Bean
    Category categoryOfConversations(Conversations conversations) {
        return Category.of(ConversationId.STREAM, ConversationEvent.class)
                .state(ConversationState.REDUCER, "begun")
                .rows("conversation.conversation", "conversation")
                .find(id -> conversations.find(ConversationId.of(id)))
                .query((id, version) -> new FindConversation(ConversationId.of(id)))
                .erasure((id, person) -> new EraseTitle(ConversationId.of(id)))
                .order(order())
                .build();
    }
}
