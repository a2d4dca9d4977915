package io.lectern.conversation;

import static io.lectern.kernel.event.Channel.Kind.EDUCATORS;
import static io.lectern.kernel.event.Channel.Kind.STUDENTS;
import static io.lectern.kernel.event.Channel.Kind.USER;

import io.lectern.kernel.event.Published;
import io.lectern.kernel.event.WireName;
import io.lectern.kernel.id.UserId;
import org.axonframework.serialization.Revision;

/** What people feel about a message; in a stream of its own, so that no editor is stopped by it. */
@Published(
        to = {EDUCATORS, STUDENTS, USER},
        ids = {"space?", "conversation", "message"},
        when = "Members of the space, or those who take part in a direct conversation")
public sealed interface ReactionEvent {
    /** What the names of these streams begin with; the id is that of the message. */
    String STREAM = "reactions-";

    /** The message that they reacted to. */
    MessageId message();

    /** Who reacted. */
    UserId user();

    /** How. */
    String emoji();

    /** Somebody reacted. */
    @WireName("message:Reacted")
    @Revision("1")
    record Reacted(MessageId message, UserId user, String emoji) implements ReactionEvent {}

    /** Somebody took a reaction back. */
    @WireName("message:ReactionWithdrawn")
    @Revision("1")
    record ReactionWithdrawn(MessageId message, UserId user, String emoji) implements ReactionEvent {}
}
