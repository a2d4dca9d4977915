package io.lectern.conversation.message;

import io.lectern.conversation.MessageEvent;
import io.lectern.conversation.MessageEvent.EndorsementWithdrawn;
import io.lectern.conversation.MessageEvent.MessageDeleted;
import io.lectern.conversation.MessageEvent.MessageEdited;
import io.lectern.conversation.MessageEvent.MessageEndorsed;
import io.lectern.conversation.MessageEvent.MessageErased;
import io.lectern.conversation.MessageEvent.MessagePosted;
import io.lectern.conversation.MessageEvent.MessageRestored;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.stream.Reducer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each fact makes of a message. */
final class MessageReducer {
    static final Reducer<MessageState> REDUCER = Reducer.of(MessageEvent.class, MessageState.class)
            .first(MessagePosted.class, MessageReducer::begun)
            .on(MessageEdited.class, MessageReducer::edited)
            .on(MessageDeleted.class, (now, event) -> deleted(now, event.by()))
            .on(MessageRestored.class, (now, event) -> deleted(now, null))
            .on(MessageEndorsed.class, (now, event) -> endorsed(now, true))
            .on(EndorsementWithdrawn.class, (now, event) -> endorsed(now, false))
            .on(MessageErased.class, (now, event) -> withoutWords(now, true))
            .build();

    private MessageReducer() {}

    /** The same as if it had never said anything. */
    static MessageState withoutWords(MessageState now, boolean erased) {
        var silent = now.posted().withoutWords();
        return new MessageState(
                silent, List.of(), List.of(), now.edited(), now.deletedBy(), now.endorsed(), erased, now.version());
    }

    private static MessageState begun(MessagePosted event) {
        return new MessageState(event, event.blocks(), event.mentions(), false, null, false, false, 0);
    }

    private static MessageState edited(MessageState now, MessageEdited event) {
        return new MessageState(
                now.posted(),
                event.blocks(),
                event.mentions(),
                true,
                now.deletedBy(),
                now.endorsed(),
                now.erased(),
                now.version());
    }

    private static MessageState deleted(MessageState now, @Nullable UserId by) {
        return new MessageState(
                now.posted(),
                now.blocks(),
                now.mentions(),
                now.edited(),
                by,
                now.endorsed(),
                now.erased(),
                now.version());
    }

    private static MessageState endorsed(MessageState now, boolean endorsed) {
        return new MessageState(
                now.posted(),
                now.blocks(),
                now.mentions(),
                now.edited(),
                now.deletedBy(),
                endorsed,
                now.erased(),
                now.version());
    }
}
