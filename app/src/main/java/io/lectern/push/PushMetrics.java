package io.lectern.push;

import io.lectern.kernel.access.Service;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/** Counts what services push; those beyond the first hundred are counted together. */
@Component
class PushMetrics {
    private static final int MOST_SERVICES = 100;
    private static final String OTHERS = "others";

    private final MeterRegistry registry;
    private final Set<String> services = ConcurrentHashMap.newKeySet();

    PushMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Counts events once the present transaction has stored them. */
    void pushed(Service service, int stored, int repeated) {
        CurrentUnitOfWork.get().afterCommit(done -> {
            count(service.id().value(), "pushed", stored);
            count(service.id().value(), "repeated", repeated);
        });
    }

    /** Counts a push that was refused. */
    void refused(Service service, String reason) {
        count(service.id().value(), reason, 1);
    }

    private void count(String service, String outcome, int events) {
        if (events == 0) return;
        Counter.builder("lectern.services.events")
                .description("Events that services pushed, and pushes that were refused, by reason")
                .tag("service", label(service))
                .tag("outcome", outcome)
                .register(registry)
                .increment(events);
    }

    private String label(String service) {
        if (services.contains(service)) return service;
        return services.size() < MOST_SERVICES && services.add(service) ? service : OTHERS;
    }
}
