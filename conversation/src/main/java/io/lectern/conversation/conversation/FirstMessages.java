package io.lectern.conversation.conversation;

import io.lectern.conversation.MessageEvent.MessagePosted;

/** Where a conversation has its first message posted, in the same transaction, without knowing what messages are. */
public interface FirstMessages {

    /** Begins the stream of a message. */
    void post(MessagePosted first) throws Exception;
}
