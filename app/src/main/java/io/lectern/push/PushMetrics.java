package io.lectern.push;

import io.lectern.kernel.access.Service;
import io.lectern.metrics.ServiceTags;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/** Counts what services push; those beyond the first hundred are counted together. */
@Component
class PushMetrics {
    private final MeterRegistry registry;
    private final ServiceTags services = new ServiceTags();

    PushMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Counts events once the present transaction has stored them. */
    void pushed(Service service, int stored, int repeated) {
        CurrentUnitOfWork.get().afterCommit(done -> {
            count(service, "pushed", stored);
            count(service, "repeated", repeated);
        });
    }

    /** Counts a push that was refused. */
    void refused(Service service, String reason) {
        count(service, reason, 1);
    }

    private void count(Service service, String outcome, int events) {
        if (events == 0) return;
        Counter.builder("lectern.services.events")
                .description("Events that services pushed, and pushes that were refused, by reason")
                .tags(List.of(services.of(service.id())))
                .tag("outcome", outcome)
                .register(registry)
                .increment(events);
    }
}
