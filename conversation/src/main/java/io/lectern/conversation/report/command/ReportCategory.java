package io.lectern.conversation.report.command;

import io.lectern.conversation.MessageId;
import io.lectern.conversation.ReportEvent;
import io.lectern.conversation.report.command.ReportCommand.EraseReport;
import io.lectern.kernel.stream.Category;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reports, as others need to know their streams. */
@Configuration(proxyBeanMethods = false)
class ReportCategory {

    @Bean
    Category categoryOfReports() {
        return Category.of(ReportEvent.STREAM, ReportEvent.class)
                .erasure((id, person) -> new EraseReport(MessageId.of(id), person))
                .build();
    }
}
