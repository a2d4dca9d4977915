package io.lectern.conversation.notification.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.lectern.conversation.NotificationEvent;
import io.lectern.conversation.message.MessageState;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.stream.CachedAggregates;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Something that some people were notified of, once. */
@Aggregate(type = "notification", cache = CachedAggregates.CACHE)
class Notification {

    @AggregateIdentifier
    private String stream;

    @SuppressWarnings("NullAway.Init")
    Notification() {}

    @SuppressWarnings("NullAway.Init")
    Notification(NotificationEvent event, MessageState message, Set<UserId> users) {
        apply(event, message.metadata(new Audience(Set.of(), Set.of(), users)).toMetaData());
    }

    @EventSourcingHandler
    void on(NotificationEvent event) {
        stream = event.stream();
    }
}
