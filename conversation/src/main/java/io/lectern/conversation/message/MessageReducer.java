package io.lectern.conversation.message;

import io.lectern.conversation.MessageEvent;
import io.lectern.conversation.MessageEvent.EndorsementWithdrawn;
import io.lectern.conversation.MessageEvent.MessageDeleted;
import io.lectern.conversation.MessageEvent.MessageEdited;
import io.lectern.conversation.MessageEvent.MessageEndorsed;
import io.lectern.conversation.MessageEvent.MessageErased;
import io.lectern.conversation.MessageEvent.MessagePosted;
import io.lectern.conversation.MessageEvent.MessageRestored;
import io.lectern.kernel.stream.Reducer;

/** What each event makes of a message. */
final class MessageReducer {
    private MessageReducer() {}

    static Reducer<MessageState> create() {
        return Reducer.of(MessageEvent.class, MessageState.class)
                .first(MessagePosted.class, MessageReducer::posted)
                .on(MessageEdited.class, MessageReducer::edited)
                .on(MessageDeleted.class, (now, event) -> now.withDeletedBy(event.by()))
                .on(MessageRestored.class, (now, event) -> now.withDeletedBy(null))
                .on(MessageEndorsed.class, (now, event) -> now.withEndorsed(true))
                .on(EndorsementWithdrawn.class, (now, event) -> now.withEndorsed(false))
                .on(
                        MessageErased.class,
                        (now, event) -> now.withoutPersonalData().withErased(true))
                .build();
    }

    private static MessageState posted(MessagePosted event) {
        return new MessageState(event, event.blocks(), event.mentions(), false, null, false, false, 0);
    }

    private static MessageState edited(MessageState now, MessageEdited event) {
        return now.with(
                next -> next.blocks(event.blocks()).mentions(event.mentions()).edited(true));
    }
}
