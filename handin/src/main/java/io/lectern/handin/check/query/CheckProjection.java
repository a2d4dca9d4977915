package io.lectern.handin.check.query;

import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.event.ServiceEvent;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.ServiceId;
import java.util.Map;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Notes which events of services name a submission; what they say stays in the store, where it can be erased. */
@Component
@ProcessingGroup("checks")
class CheckProjection {
    private static final String SUBMISSION = "submission";

    private final CheckRows rows;

    CheckProjection(CheckRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(ServiceEvent told, DomainEventMessage<?> event) {
        if (event.getMetaData().get(Metadata.IDS) instanceof Map<?, ?> ids && ids.get(SUBMISSION) instanceof String id)
            teller(event).ifPresent(service -> rows.add(id, service, event));
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }

    private static Optional<ServiceId> teller(DomainEventMessage<?> event) {
        return event.getMetaData().get(Metadata.ACTOR) instanceof String actor
                ? ActorId.of(actor).service()
                : Optional.empty();
    }
}
