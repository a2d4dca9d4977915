package stock.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate
class Assignment {
    @AggregateIdentifier
    private String assignment;

    private String title;

    record Create(@TargetAggregateIdentifier String assignment, String space, String title) {}

    record Rename(
            @TargetAggregateIdentifier String assignment,
            @TargetAggregateVersion Long version,
            String title) {}

    record Created(String assignment, String space, String title) {}

    record Renamed(String assignment, String title) {}

    Assignment() {}

    @CommandHandler
    Assignment(Create command) {
        AggregateLifecycle.apply(new Created(command.assignment(), command.space(), command.title()));
    }

    @CommandHandler
    void rename(Rename command) {
        if (!command.title().equals(title))
            AggregateLifecycle.apply(new Renamed(command.assignment(), command.title()));
    }

    @EventSourcingHandler
    void on(Created event) {
        assignment = event.assignment();
        title = event.title();
    }

    @EventSourcingHandler
    void on(Renamed event) {
        title = event.title();
    }
}
