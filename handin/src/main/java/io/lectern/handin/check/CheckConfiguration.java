package io.lectern.handin.check;

import io.lectern.handin.CheckEvent;
import io.lectern.kernel.order.EventOrder;
import io.lectern.kernel.stream.Category;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;

@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class CheckConfiguration {

    @Bean
    Category categoryOfCheckRequests() {
        return Category.of(RequestChecks.STREAM, CheckEvent.class)
                .order(EventOrder.of(CheckEvent.class, event -> RequestChecks.STREAM + event.submission())
                        .on(CheckEvent.class, (things, event) -> things.require(event.submission().stream())))
                .build();
    }

    /** Each event is handled in a transaction of its own, and again until that commits. */
    @Bean
    ConfigurerModule checkRequestProcessor() {
        return configurer -> configurer
                .eventProcessing()
                .registerPooledStreamingEventProcessor(
                        WhenWorkIsHandedInThenRequestChecks.NAME,
                        Configuration::eventStore,
                        (axon, processor) -> processor.batchSize(1));
    }
}
