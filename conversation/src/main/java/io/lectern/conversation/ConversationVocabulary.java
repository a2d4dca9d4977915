package io.lectern.conversation;

import io.lectern.kernel.event.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConversationVocabulary {

    @Bean
    Vocabulary vocabularyOfConversations() {
        return Vocabulary.of(
                ConversationEvent.class,
                MessageEvent.class,
                ReactionEvent.class,
                NotificationEvent.class,
                ReportEvent.class);
    }
}
