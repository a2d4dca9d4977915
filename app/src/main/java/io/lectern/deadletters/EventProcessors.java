package io.lectern.deadletters;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.EventProcessingModule;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.SubscribableMessageSource;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/**
 * Axon's module, which gives each processor that streams a queue, and shows each that takes part in commands what it
 * handles: whoever sets one up need not care.
 */
class EventProcessors extends EventProcessingModule {
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final BiFunction<String, Configuration, SequencedDeadLetterQueue<EventMessage<?>>> queue;

    EventProcessors(BiFunction<String, Configuration, SequencedDeadLetterQueue<EventMessage<?>>> queue) {
        this.queue = queue;
    }

    @Override
    public EventProcessingConfigurer registerPooledStreamingEventProcessor(
            String name,
            Function<Configuration, StreamableMessageSource<TrackedEventMessage<?>>> source,
            PooledStreamingProcessorConfiguration configuration) {
        names.add(name);
        registerDeadLetterQueue(name, axon -> queue.apply(name, axon));
        registerDeadLetteringEventHandlerInvokerConfiguration(
                name, (axon, invoker) -> invoker.enableSequenceIdentifierCache());
        return super.registerPooledStreamingEventProcessor(name, source, configuration);
    }

    @Override
    protected EventProcessor subscribingEventProcessor(
            String name, EventHandlerInvoker handlers, SubscribableMessageSource<? extends EventMessage<?>> source) {
        return super.subscribingEventProcessor(name, handlers, new HandledEvents<>(source, handlers));
    }

    boolean include(String group) {
        return names.contains(group);
    }

    Set<String> names() {
        return Set.copyOf(names);
    }
}
