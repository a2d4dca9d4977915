package io.lectern.conversation.command;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.ReportEvent;
import io.lectern.conversation.command.ConversationCommand.EraseTitle;
import io.lectern.conversation.command.MessageCommand.EraseMessage;
import io.lectern.conversation.command.ReportCommand.EraseReport;
import io.lectern.kernel.ActorId;
import io.lectern.kernel.Erasure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {

    @Bean
    Erasure titleErasure() {
        return new Erasure(ConversationId.STREAM, (id, person) -> new EraseTitle(ConversationId.of(id)));
    }

    @Bean
    Erasure messageErasure() {
        return new Erasure(
                MessageId.STREAM, (id, person) -> new EraseMessage(MessageId.of(id), ActorId.policy("erasure")));
    }

    @Bean
    Erasure reportErasure() {
        return new Erasure(ReportEvent.STREAM, (id, person) -> new EraseReport(MessageId.of(id), person));
    }
}
