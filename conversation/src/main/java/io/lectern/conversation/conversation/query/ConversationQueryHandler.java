package io.lectern.conversation.conversation.query;

import io.lectern.conversation.conversation.query.ConversationQuery.FindConversation;
import io.lectern.conversation.conversation.query.ConversationQuery.ListConversations;
import io.lectern.conversation.conversation.query.ConversationQuery.ListDirectConversations;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Problem.NotFound;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class ConversationQueryHandler {
    private final ConversationLists conversations;

    ConversationQueryHandler(ConversationLists conversations) {
        this.conversations = conversations;
    }

    @QueryHandler
    ConversationView handle(FindConversation query, @MetaDataValue(Metadata.ACTOR) String actor) {
        return conversations.find(query.conversation(), actor).orElseThrow(NotFound::new);
    }

    @QueryHandler
    Page<ConversationView> handle(ListConversations query, @MetaDataValue(Metadata.ACTOR) String actor) {
        return conversations.inSpace(query.space(), actor, query.paging());
    }

    @QueryHandler
    Page<ConversationView> handle(ListDirectConversations query, @MetaDataValue(Metadata.ACTOR) String actor) {
        return conversations.direct(actor, query.paging());
    }
}
