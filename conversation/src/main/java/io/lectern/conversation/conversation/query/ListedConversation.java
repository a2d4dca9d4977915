package io.lectern.conversation.conversation.query;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.conversation.conversation.ConversationState;
import io.lectern.kernel.message.Page;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list of conversations.
 *
 * @param inTurn false if it is shown once more, at the end, since it moved after the reader began to read the list
 * @param snapshot what the list was read from
 */
record ListedConversation(
        String state,
        Instant lastActivity,
        boolean inTurn,
        @Nullable String readUpTo,
        long unread,
        String snapshot) {

    ConversationView view() {
        var now = JSON.readValue(state, ConversationState.class);
        var begun = now.begun();
        return new ConversationView(
                begun.conversation(),
                begun.space(),
                begun.kind(),
                begun.title(),
                begun.participants(),
                unread,
                lastActivity,
                readUpTo,
                now.pinned(),
                now.locked(),
                now.version());
    }

    /** A part of a list; one row more than its limit says that there is more. */
    static Page<ConversationView> page(List<ListedConversation> rows, int limit, ActivityCursor from) {
        var shown = rows.stream().limit(limit).map(ListedConversation::view).toList();
        var next = rows.size() > limit ? rows.get(limit - 1).place(from).toString() : null;
        return new Page<>(shown, next);
    }

    private ActivityCursor place(ActivityCursor from) {
        var begun = Objects.requireNonNullElse(from.snapshot(), snapshot);
        return inTurn ? ActivityCursor.behind(view(), begun) : ActivityCursor.behindMoved(view(), begun);
    }
}
