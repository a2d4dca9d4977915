package io.lectern.demo;

import io.lectern.kernel.event.EventClock;
import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Lets what follows from an event of the past be of its time, on whichever thread a policy handles it. Nothing stood in
 * the database before the class was begun: what says that it is older is of the class.
 */
class PastEvents implements MessageHandlerInterceptor<EventMessage<?>> {
    private volatile Instant end = Instant.MIN;

    void before(Instant begun) {
        end = begun;
    }

    void none() {
        end = Instant.MIN;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        if (end == Instant.MIN) return chain.proceed();
        var time = unit.getMessage().getTimestamp();
        return time.isBefore(end) ? EventClock.at(time, chain::proceed) : chain.proceed();
    }
}
