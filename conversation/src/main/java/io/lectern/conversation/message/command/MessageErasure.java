package io.lectern.conversation.message.command;

import io.lectern.conversation.MessageId;
import io.lectern.conversation.message.command.MessageCommand.EraseMessage;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.privacy.Erasure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MessageErasure {

    @Bean
    Erasure messageWordsErasure() {
        return new Erasure(
                MessageId.STREAM, (id, person) -> new EraseMessage(MessageId.of(id), ActorId.policy("erasure")));
    }
}
