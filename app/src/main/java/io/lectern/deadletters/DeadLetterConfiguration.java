package io.lectern.deadletters;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives each streaming processor a queue, whoever sets it up. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeadLetterSettings.class)
class DeadLetterConfiguration {
    /** The store is full before the queue is: what another stream may not do never stops all. */
    private static final int MOST = Integer.MAX_VALUE;

    @Bean
    EventProcessors eventProcessingModule(DeadLetterSettings settings, ObjectProvider<Serializer> serializer) {
        return new EventProcessors((group, axon) -> queue(group, axon, serializer.getObject(), settings));
    }

    @Bean
    ConfigurerModule deadLetterPolicy(KnownFailures known) {
        return configurer ->
                configurer.eventProcessing().registerDefaultDeadLetterPolicy(axon -> new DeadLetterPolicy(known));
    }

    private static SequencedDeadLetterQueue<EventMessage<?>> queue(
            String group,
            org.axonframework.config.Configuration axon,
            Serializer serializer,
            DeadLetterSettings settings) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .schema(DeadLetterStatements.SCHEMA)
                .genericSerializer(serializer)
                .eventSerializer(serializer)
                .statementFactory(new DeadLetterStatements(serializer, settings))
                .converter(new StoredEventConverter(axon.getComponent(EventStorageEngine.class)))
                .connectionProvider(axon.getComponent(ConnectionProvider.class))
                .transactionManager(axon.getComponent(TransactionManager.class))
                .maxSequences(MOST)
                .maxSequenceSize(MOST)
                .build();
    }
}
