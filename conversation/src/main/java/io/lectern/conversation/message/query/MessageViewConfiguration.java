package io.lectern.conversation.message.query;

import io.lectern.conversation.MessageId;
import io.lectern.conversation.ReactionEvent;
import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.message.Messages;
import io.lectern.conversation.message.query.MessageQuery.FindMessage;
import io.lectern.kernel.access.Exhibit;
import io.lectern.kernel.access.Whereabouts;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.Representation;
import io.lectern.kernel.privacy.Pseudonyms;
import io.lectern.kernel.stream.Changelog;
import io.lectern.kernel.stream.Chronicle;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MessageViewConfiguration {
    private static final Set<String> CONSTANT =
            Set.of("message", "conversation", "author", "anonymous", "at", "reactions", "myReactions");

    @Bean
    Chronicle<MessageState> messageChronicle(EventStore store) {
        return new Chronicle<>(MessageId.STREAM, MessageState.REDUCER, store);
    }

    @Bean
    Changelog<MessageState> messageChangelog(Chronicle<MessageState> chronicle, Pseudonyms pseudonyms) {
        return new Changelog<>(chronicle, pseudonyms, CONSTANT);
    }

    @Bean
    Representation messageRepresentation() {
        return new Representation(MessageId.STREAM, (id, version) -> new FindMessage(MessageId.of(id), version));
    }

    /** Who reacts is answered with the message. */
    @Bean
    Representation reactionsRepresentation() {
        return new Representation(ReactionEvent.STREAM, (id, version) -> new FindMessage(MessageId.of(id), null));
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
