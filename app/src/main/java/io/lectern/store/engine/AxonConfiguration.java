package io.lectern.store.engine;

import io.lectern.kernel.event.EventClock;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.stream.Categories;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;

/** Says what Axon would else decide by itself, and not as it should be here. */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

    AxonConfiguration() {
        // The store keeps milliseconds: what a projection takes from an event must be what a replay gives it.
        GenericEventMessage.clock = EventClock.utc();
        // Axon advertises its console in the log unless this is set, and asks nothing else.
        System.setProperty("disable-axoniq-console-message", "true");
    }

    /** The one serializer for events, messages and tokens. */
    @Bean
    @Primary
    WireNameSerializer serializer(Categories categories) {
        return new WireNameSerializer(new WireNames(categories.eventTypes()));
    }

    /** Without it, Axon runs without transactions and says nothing. */
    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    /**
     * Projections take part in the command's transaction unless they are set to stream, and fail it when they fail: the
     * stock handler only logs. Those that stream get all events in one order.
     */
    @Bean
    ConfigurerModule projections() {
        return configurer -> configurer
                .eventProcessing()
                .usingSubscribingEventProcessors()
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerPooledStreamingEventProcessorConfiguration(
                        (axon, processor) -> processor.initialSegmentCount(1).enableCoordinatorClaimExtension());
    }

    @Bean
    CorrelationDataProvider origins() {
        return new MessageOriginProvider(Metadata.CAUSATION_ID, Metadata.CORRELATION_ID);
    }

    @Bean
    CorrelationDataProvider actors() {
        return new SimpleCorrelationDataProvider(Metadata.ACTOR, Metadata.ROLE);
    }

    /**
     * Axon's own provider, which this goes before, hears neither the environment nor system properties under Spring.
     */
    @Bean
    @Primary
    UsagePropertyProvider noUpdateCheck() {
        return new NoUpdateCheck();
    }
}
