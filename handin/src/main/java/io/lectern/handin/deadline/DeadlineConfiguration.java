package io.lectern.handin.deadline;

import io.lectern.handin.DeadlineEvent;
import io.lectern.kernel.order.EventOrder;
import io.lectern.kernel.stream.Category;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {
    private static final Duration POLLING = Duration.ofSeconds(1);

    @Bean
    Category categoryOfDeadlines() {
        return Category.of(DeadlineCommand.STREAM, DeadlineEvent.class)
                .order(EventOrder.of(DeadlineEvent.class, event -> DeadlineCommand.STREAM + event.assignment())
                        .on(DeadlineEvent.class, (things, event) -> things.require(event.assignment().stream())))
                .build();
    }

    @Bean
    DeadlineTiming deadlineTiming() {
        return new DeadlineTiming(InstantSource.system(), POLLING);
    }
}
