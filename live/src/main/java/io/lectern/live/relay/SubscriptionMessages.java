package io.lectern.live.relay;

import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.feed.Position;
import io.lectern.live.frame.MessageFrame;
import io.lectern.live.session.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The messages in which the server speaks of a subscription itself. */
@Component
public final class SubscriptionMessages {
    private final EventFeed feed;

    SubscriptionMessages(EventFeed feed) {
        this.feed = feed;
    }

    /** That its reader may not receive it; the same whether the space is foreign or unknown. */
    public MessageFrame denied(Topic topic) {
        return ControlMessages.frame(
                topic, "live:Denied", ControlMessages.data().put("reason", "role"));
    }

    /** That there can be no such destination. */
    public MessageFrame unknownDestination(String destination) {
        return ControlMessages.frame(
                destination,
                "live:Denied",
                ControlMessages.data().put("reason", RefusalReason.BAD_DESTINATION.label()));
    }

    /** That all that comes later is sent. */
    public MessageFrame synced(Topic topic, Position position, @Nullable Position last) {
        return ControlMessages.frame(
                topic, "live:Synced", place(topic, position, last).put("recovered", false));
    }

    /** That all that was missed has been sent, and all that comes later is. */
    public MessageFrame recovered(Topic topic, Position position, @Nullable Position last) {
        return ControlMessages.frame(
                topic, "live:Synced", place(topic, position, last).put("recovered", true));
    }

    /** That what was missed cannot be sent, and that all that comes later is. */
    public MessageFrame reset(Topic topic, Position position, @Nullable Position last, String reason) {
        return ControlMessages.frame(
                topic, "live:Reset", place(topic, position, last).put("reason", reason));
    }

    /** That nothing was said for a time since nothing happened. */
    public MessageFrame position(Topic topic, Position position, @Nullable Position last) {
        return ControlMessages.frame(topic, "live:Mark", place(topic, position, last));
    }

    /** That its reader may not receive it any more. */
    MessageFrame revoked(Topic topic) {
        return ControlMessages.frame(topic, "live:Revoked", ControlMessages.data());
    }

    private ObjectNode place(Topic topic, Position position, @Nullable Position last) {
        return ControlMessages.data()
                .put("position", feed.format(topic.channel(), position))
                .put("last", last == null ? null : feed.format(topic.channel(), last));
    }
}
