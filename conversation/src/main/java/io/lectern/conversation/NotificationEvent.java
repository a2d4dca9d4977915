package io.lectern.conversation;

import static io.lectern.kernel.event.Channel.Kind.USER;

import io.lectern.kernel.event.Published;
import io.lectern.kernel.event.WireName;
import org.axonframework.serialization.Revision;

/**
 * What people are told of by themselves, because a message concerns them; each event is a stream of its own, so that no
 * editor is stopped by it. Who is told is said by its audience alone.
 */
@Published(
        to = USER,
        ids = {"space?", "conversation", "message"},
        when = "Whom it concerns, if they want to be told")
public sealed interface NotificationEvent {

    /** The stream that holds it alone. */
    String stream();

    /** The message that concerns them. */
    MessageId message();

    /** Where it was said. */
    ConversationId conversation();

    /**
     * A message names them.
     *
     * @param version the version of the message that names them first
     */
    @WireName("message:Mentioned")
    @Revision("1")
    record MessageMentioned(MessageId message, ConversationId conversation, long version) implements NotificationEvent {
        /** What the names of these streams begin with. */
        public static final String STREAM = "mention-";

        @Override
        public String stream() {
            return STREAM + version + "-" + message;
        }
    }

    /**
     * A message answers one of theirs.
     *
     * @param replyTo the first message of the thread
     */
    @WireName("message:Replied")
    @Revision("1")
    record MessageReplied(MessageId message, ConversationId conversation, MessageId replyTo)
            implements NotificationEvent {
        /** What the names of these streams begin with. */
        public static final String STREAM = "reply-";

        @Override
        public String stream() {
            return STREAM + message;
        }
    }
}
