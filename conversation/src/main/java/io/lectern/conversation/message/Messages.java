package io.lectern.conversation.message;

import io.lectern.conversation.MessageId;
import java.util.Optional;

/** The messages as they are now, for rules of their replies and reactions. */
public interface Messages {

    /** The present state of a message, if there is one. */
    Optional<MessageState> find(MessageId message);
}
