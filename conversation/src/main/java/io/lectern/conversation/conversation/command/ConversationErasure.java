package io.lectern.conversation.conversation.command;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.conversation.command.ConversationCommand.EraseTitle;
import io.lectern.kernel.privacy.Erasure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConversationErasure {

    @Bean
    Erasure titleErasure() {
        return new Erasure(ConversationId.STREAM, (id, person) -> new EraseTitle(ConversationId.of(id)));
    }
}
