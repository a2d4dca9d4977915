package io.lectern.conversation.notification.command;

import io.lectern.conversation.NotificationEvent;
import io.lectern.conversation.NotificationEvent.MessageMentioned;
import io.lectern.conversation.NotificationEvent.MessageReplied;
import io.lectern.kernel.order.EventOrder;
import io.lectern.kernel.stream.Category;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notifications, as others need to know their streams; nothing is made of them. */
@Configuration(proxyBeanMethods = false)
class NotificationCategories {

    private static <E extends NotificationEvent> EventOrder<E> order(Class<E> type) {
        return EventOrder.of(type, NotificationEvent::stream).on(type, (things, event) -> {
            things.require(event.message().stream());
            things.require(event.conversation().stream());
            things.begin("the one notification in " + event.stream());
        });
    }

    @Bean
    Category categoryOfMentions() {
        return Category.of(MessageMentioned.STREAM, MessageMentioned.class)
                .order(order(MessageMentioned.class))
                .build();
    }

    @Bean
    Category categoryOfReplies() {
        return Category.of(MessageReplied.STREAM, MessageReplied.class)
                .order(order(MessageReplied.class)
                        .on(MessageReplied.class, (things, event) -> things.require(event.replyTo().stream())))
                .build();
    }
}
