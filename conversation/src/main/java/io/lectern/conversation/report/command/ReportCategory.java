package io.lectern.conversation.report.command;

import io.lectern.conversation.MessageId;
import io.lectern.conversation.ReportEvent;
import io.lectern.conversation.ReportEvent.MessageReported;
import io.lectern.conversation.ReportEvent.ReportErased;
import io.lectern.conversation.report.command.ReportCommand.EraseReport;
import io.lectern.kernel.order.EventOrder;
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
                .order(EventOrder.of(ReportEvent.class, event -> ReportEvent.STREAM + event.message())
                        .on(MessageReported.class, (things, event) -> {
                            things.require(event.message().stream());
                            things.begin(report(event));
                        })
                        .on(ReportErased.class, (things, event) -> things.require(report(event))))
                .build();
    }

    private static String report(ReportEvent event) {
        return "the report by " + event.reporter() + " of " + event.message().stream();
    }
}
