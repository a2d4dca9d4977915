package io.lectern.audit.usage;

import io.lectern.kernel.view.ViewTables;
import java.util.List;
import java.util.Set;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UsageConfiguration {
    private static final String BEFORE = "7803a741";
    private static final int REVISION = 0;
    private static final int BATCH = 500;

    /** It streams: who writes an event does not wait until it is counted. */
    @Bean
    ConfigurerModule usageProcessor() {
        return configurer -> configurer
                .eventProcessing()
                .registerPooledStreamingEventProcessor(
                        UsageProjection.NAME,
                        axon -> new PacedEvents(axon.eventStore()),
                        (axon, processor) -> processor.batchSize(BATCH));
    }

    @Bean
    ViewTables tablesOfUsage() {
        return new ViewTables(
                "audit",
                BEFORE,
                REVISION,
                Set.of(UsageProjection.NAME),
                List.of(),
                List.of("daily_count", "daily_actor", "usage_position"),
                Set.of());
    }
}
