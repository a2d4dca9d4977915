package io.lectern.conversation.message;

import io.lectern.conversation.MessageId;
import io.lectern.kernel.id.UserId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Notifies people of messages that concern them; whom and of what, messages need not know. */
public interface Notifier {

    /**
     * Notifies those whom a new message names, and those whom it answers.
     *
     * @param answered the message that its author chose to answer, if any
     */
    void notifyOfPost(MessageState message, @Nullable MessageId answered) throws Exception;

    /** Notifies those whom the next version of a message names and the present one does not. */
    void notifyOfEdit(MessageState message, Collection<UserId> mentions) throws Exception;
}
