package io.lectern.conversation.conversation.query;

import io.lectern.conversation.ConversationEvent;
import io.lectern.conversation.ConversationId;
import io.lectern.conversation.conversation.ConversationState;
import io.lectern.conversation.conversation.Conversations;
import io.lectern.conversation.conversation.EraseTitle;
import io.lectern.conversation.conversation.query.ConversationQuery.FindConversation;
import io.lectern.kernel.stream.Category;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Conversations, as others need to know their streams. */
@Configuration(proxyBeanMethods = false)
class ConversationCategory {

    @Bean
    Category categoryOfConversations(Conversations conversations) {
        return Category.of(ConversationId.STREAM, ConversationEvent.class)
                .state(ConversationState.REDUCER, "begun")
                .rows("conversation.conversation", "conversation")
                .find(id -> conversations.find(ConversationId.of(id)))
                .query((id, version) -> new FindConversation(ConversationId.of(id)))
                .erasure((id, person) -> new EraseTitle(ConversationId.of(id)))
                .build();
    }
}
