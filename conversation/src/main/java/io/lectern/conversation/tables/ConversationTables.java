package io.lectern.conversation.tables;

import io.lectern.conversation.conversation.ConversationState;
import io.lectern.conversation.message.MessageState;
import io.lectern.kernel.view.ViewTables;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConversationTables {
    private static final String BEFORE = "da9712a6";
    private static final int REVISION = 0;

    @Bean
    ViewTables tablesOfConversations() {
        return new ViewTables(
                "conversation",
                BEFORE,
                REVISION,
                Set.of("talk"),
                List.of(ConversationState.class, MessageState.class),
                List.of("conversation", "participant", "message", "reaction", "report"),
                Set.of("read_marker", "notification_level"));
    }
}
