package io.lectern.conversation.message.query;

import io.lectern.conversation.MessageId;
import io.lectern.conversation.ReactionEvent;
import io.lectern.conversation.message.query.MessageQuery.FindMessage;
import io.lectern.kernel.order.EventOrder;
import io.lectern.kernel.stream.Category;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reactions, as others need to know their streams; who reacts is answered with the message. */
@Configuration(proxyBeanMethods = false)
class ReactionCategory {

    @Bean
    Category categoryOfReactions() {
        return Category.of(ReactionEvent.STREAM, ReactionEvent.class)
                .query((id, version) -> new FindMessage(MessageId.of(id), null))
                .order(EventOrder.of(ReactionEvent.class, event -> ReactionEvent.STREAM + event.message())
                        .on(ReactionEvent.class, (things, event) -> things.require(event.message().stream())))
                .build();
    }
}
