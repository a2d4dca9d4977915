package io.lectern.conversation.query;

import io.lectern.conversation.ConversationEvent;
import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageEvent;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.NotificationEvent;
import io.lectern.conversation.ReactionEvent;
import io.lectern.conversation.ReportEvent;
import io.lectern.conversation.query.TalkQuery.FindConversation;
import io.lectern.conversation.query.TalkQuery.FindMessage;
import io.lectern.conversation.talk.ConversationState;
import io.lectern.conversation.talk.Conversations;
import io.lectern.conversation.talk.MessageState;
import io.lectern.conversation.talk.Messages;
import io.lectern.kernel.Changelog;
import io.lectern.kernel.Chronicle;
import io.lectern.kernel.Exhibit;
import io.lectern.kernel.Problem.NotFound;
import io.lectern.kernel.Pseudonyms;
import io.lectern.kernel.Representation;
import io.lectern.kernel.Vocabulary;
import io.lectern.kernel.Whereabouts;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TalkConfiguration {
    private static final Set<String> CONSTANT =
            Set.of("message", "conversation", "author", "anonymous", "at", "reactions", "myReactions");

    @Bean
    Vocabulary talkVocabulary() {
        return Vocabulary.of(
                ConversationEvent.class,
                MessageEvent.class,
                ReactionEvent.class,
                NotificationEvent.class,
                ReportEvent.class);
    }

    @Bean
    Chronicle<ConversationState> conversationChronicle(EventStore store) {
        return new Chronicle<>(ConversationId.STREAM, ConversationState.REDUCER, store);
    }

    @Bean
    Chronicle<MessageState> messageChronicle(EventStore store) {
        return new Chronicle<>(MessageId.STREAM, MessageState.REDUCER, store);
    }

    @Bean
    Changelog<ConversationState> conversationChangelog(Chronicle<ConversationState> chronicle, Pseudonyms pseudonyms) {
        return new Changelog<>(chronicle, pseudonyms, Set.of("begun"));
    }

    @Bean
    Changelog<MessageState> messageChangelog(Chronicle<MessageState> chronicle, Pseudonyms pseudonyms) {
        return new Changelog<>(chronicle, pseudonyms, CONSTANT);
    }

    @Bean
    Representation conversationRepresentation() {
        return new Representation(ConversationId.STREAM, (id, version) -> new FindConversation(ConversationId.of(id)));
    }

    @Bean
    Representation messageRepresentation() {
        return new Representation(MessageId.STREAM, (id, version) -> new FindMessage(MessageId.of(id), version));
    }

    @Bean
    Representation reactionsRepresentation() {
        return new Representation(ReactionEvent.STREAM, (id, version) -> new FindMessage(MessageId.of(id), null));
    }

    @Bean
    Whereabouts conversationWhereabouts(Conversations conversations) {
        return new Whereabouts(ConversationId.STREAM, id -> conversations.find(ConversationId.of(id)));
    }

    @Bean
    Whereabouts messageWhereabouts(Messages messages) {
        return new Whereabouts(MessageId.STREAM, id -> messages.find(MessageId.of(id)));
    }

    @Bean
    Exhibit messageExhibit(Messages messages, Chronicle<MessageState> chronicle) {
        return new Exhibit(
                MessageId.STREAM,
                (id, file) ->
                        new AttachedFile(messages.find(MessageId.of(id)).orElseThrow(NotFound::new), file, chronicle));
    }
}
