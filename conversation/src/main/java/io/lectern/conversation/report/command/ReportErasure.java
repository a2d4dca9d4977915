package io.lectern.conversation.report.command;

import io.lectern.conversation.MessageId;
import io.lectern.conversation.ReportEvent;
import io.lectern.conversation.report.command.ReportCommand.EraseReport;
import io.lectern.kernel.privacy.Erasure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportErasure {

    @Bean
    Erasure reportWordsErasure() {
        return new Erasure(ReportEvent.STREAM, (id, person) -> new EraseReport(MessageId.of(id), person));
    }
}
