package io.lectern.conversation.conversation.query;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.conversation.ConversationState;
import io.lectern.conversation.conversation.Conversations;
import io.lectern.conversation.conversation.query.ConversationQuery.FindConversation;
import io.lectern.kernel.access.Whereabouts;
import io.lectern.kernel.message.Representation;
import io.lectern.kernel.privacy.Pseudonyms;
import io.lectern.kernel.stream.Changelog;
import io.lectern.kernel.stream.Chronicle;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConversationViewConfiguration {

    @Bean
    Chronicle<ConversationState> conversationChronicle(EventStore store) {
        return new Chronicle<>(ConversationId.STREAM, ConversationState.REDUCER, store);
    }

    @Bean
    Changelog<ConversationState> conversationChangelog(Chronicle<ConversationState> chronicle, Pseudonyms pseudonyms) {
        return new Changelog<>(chronicle, pseudonyms, Set.of("begun"));
    }

    @Bean
    Representation conversationRepresentation() {
        return new Representation(ConversationId.STREAM, (id, version) -> new FindConversation(ConversationId.of(id)));
    }

    @Bean
    Whereabouts conversationWhereabouts(Conversations conversations) {
        return new Whereabouts(ConversationId.STREAM, id -> conversations.find(ConversationId.of(id)));
    }
}
