package io.lectern.conversation.notification.command;

import io.lectern.conversation.NotificationEvent.MessageMentioned;
import io.lectern.conversation.NotificationEvent.MessageReplied;
import io.lectern.kernel.stream.Category;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notifications, as others need to know their streams; nothing is made of them. */
@Configuration(proxyBeanMethods = false)
class NotificationCategories {

    @Bean
    Category categoryOfMentions() {
        return Category.of(MessageMentioned.STREAM, MessageMentioned.class).build();
    }

    @Bean
    Category categoryOfReplies() {
        return Category.of(MessageReplied.STREAM, MessageReplied.class).build();
    }
}
