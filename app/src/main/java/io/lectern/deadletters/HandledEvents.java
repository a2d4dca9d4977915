package io.lectern.deadletters;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.SubscribableMessageSource;

/**
 * The events of types that a processor handles. With the others it would begin and end a unit of work and its part of a
 * transaction for nothing, which a dozen processors would do in each command.
 */
final class HandledEvents<E extends EventMessage<?>> implements SubscribableMessageSource<E> {
    private final SubscribableMessageSource<E> all;
    private final EventHandlerInvoker handlers;
    private final Map<Class<?>, Boolean> handled = new ConcurrentHashMap<>();

    HandledEvents(SubscribableMessageSource<E> all, EventHandlerInvoker handlers) {
        this.all = all;
        this.handlers = handlers;
    }

    @Override
    public Registration subscribe(Consumer<List<? extends E>> processor) {
        return all.subscribe(events -> {
            var some = events.stream().filter(this::isHandled).toList();
            if (!some.isEmpty()) processor.accept(some);
        });
    }

    private boolean isHandled(E event) {
        return handled.computeIfAbsent(event.getPayloadType(), handlers::canHandleType);
    }
}
