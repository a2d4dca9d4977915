package io.lectern.conversation.report.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.lectern.conversation.MessageId;
import io.lectern.conversation.ReportEvent;
import io.lectern.conversation.ReportEvent.MessageReported;
import io.lectern.conversation.ReportEvent.ReportErased;
import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.message.Messages;
import io.lectern.conversation.report.command.ReportCommand.EraseReport;
import io.lectern.conversation.report.command.ReportCommand.ReportMessage;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.Problem.RuleBroken;
import io.lectern.kernel.stream.CachedAggregates;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** The reports of one message: one of each person, for the educators of its space alone. */
@Aggregate(type = "reports", cache = CachedAggregates.CACHE)
class MessageReports {

    @AggregateIdentifier
    private String stream;

    private final Set<UserId> reporters = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    MessageReports() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReportMessage command, Messages messages) {
        var message = find(command.message(), messages);
        if (message.space() == null) throw new RuleBroken("A direct conversation has no educators to report to");
        if (message.gone()) throw new RuleBroken("This message says nothing any more");
        if (reporters.contains(command.reporter())) throw new RuleBroken("You have reported this message already");
        publish(
                new MessageReported(
                        command.message(), command.reporter(), command.reason().text()),
                message);
    }

    @CommandHandler
    void handle(EraseReport command, Messages messages) {
        publish(new ReportErased(command.message(), command.reporter()), find(command.message(), messages));
    }

    @EventSourcingHandler
    void on(ReportEvent event) {
        stream = ReportEvent.STREAM + event.message();
        reporters.add(event.reporter());
    }

    private static MessageState find(MessageId message, Messages messages) {
        return messages.find(message).orElseThrow(NotFound::new);
    }

    private static void publish(ReportEvent event, MessageState message) {
        var space = message.space();
        var audience = space == null ? Audience.NOBODY : Audience.educators(space);
        apply(event, message.metadata(audience).toMetaData());
    }
}
