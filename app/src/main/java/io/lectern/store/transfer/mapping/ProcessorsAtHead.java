package io.lectern.store.transfer.mapping;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Has policies take what was imported as done: they act on what comes after. */
@Component
class ProcessorsAtHead {
    private static final int SEGMENTS = 1;

    private final EventProcessingConfiguration processing;
    private final TokenStore tokens;
    private final EventStorageEngine engine;
    private final TransactionTemplate transaction;

    ProcessorsAtHead(
            EventProcessingConfiguration processing,
            TokenStore tokens,
            EventStorageEngine engine,
            PlatformTransactionManager transactions) {
        this.processing = processing;
        this.tokens = tokens;
        this.engine = engine;
        this.transaction = new TransactionTemplate(transactions);
    }

    void move() {
        var head = engine.createHeadToken();
        processing.eventProcessors().forEach((name, processor) -> {
            if (processor instanceof StreamingEventProcessor)
                transaction.executeWithoutResult(status -> {
                    if (tokens.fetchSegments(name).length == 0) tokens.initializeTokenSegments(name, SEGMENTS, head);
                });
        });
    }
}
