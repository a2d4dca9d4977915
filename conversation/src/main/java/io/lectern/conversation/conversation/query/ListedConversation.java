package io.lectern.conversation.conversation.query;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.conversation.conversation.ConversationState;
import io.lectern.kernel.message.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list of conversations.
 *
 * @param moved whether it got another place after the reader began to read the list, so that it is shown out of turn
 * @param snapshot what the list was read from
 */
record ListedConversation(
        String state,
        Instant lastActivity,
        boolean moved,
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
        var next = rows.size() > limit
                ? next(rows.get(limit - 1), rows.get(limit), from).toString()
                : null;
        return new Page<>(shown, next);
    }

    private static ActivityCursor next(ListedConversation last, ListedConversation more, ActivityCursor from) {
        if (!last.moved) return ActivityCursor.behind(last.view(), last.snapshot);
        // More moved than one part can show: the reader begins again, and misses nothing.
        return more.moved ? ActivityCursor.start(last.snapshot) : from.withSnapshot(last.snapshot);
    }
}
