package io.lectern.handin.check;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.lectern.handin.CheckEvent.CheckRequested;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.id.ServiceId;
import io.lectern.kernel.stream.CachedAggregates;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Remembers who was asked about which hand-in of a submission, so that nobody is asked twice. */
@Aggregate(type = "check", cache = CachedAggregates.CACHE)
class CheckRequests {

    @AggregateIdentifier
    private String stream;

    private final Set<Asked> asked = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    CheckRequests() {}

    private record Asked(int handIn, ServiceId service) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RequestChecks command) {
        command.services().forEach((id, purpose) -> {
            var service = ServiceId.of(id);
            if (!asked.contains(new Asked(command.handIn(), service))) request(command, service, purpose);
        });
    }

    @EventSourcingHandler
    void on(CheckRequested event) {
        stream = RequestChecks.STREAM + event.submission();
        asked.add(new Asked(event.handIn(), event.service()));
    }

    private static void request(RequestChecks command, ServiceId service, String purpose) {
        var directed = new Audience(Set.of(), Set.of(), Set.of(), Set.of(service));
        apply(
                new CheckRequested(
                        command.submission(),
                        command.assignment(),
                        command.space(),
                        command.handIn(),
                        service,
                        purpose),
                EventMetadata.in(command.space(), directed)
                        .with("assignment", command.assignment().value())
                        .with("submission", command.submission().value())
                        .with("number", String.valueOf(command.handIn()))
                        .with("purpose", purpose)
                        .toMetaData());
    }
}
