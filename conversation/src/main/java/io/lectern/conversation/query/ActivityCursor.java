package io.lectern.conversation.query;

import io.lectern.kernel.Cursor;
import io.lectern.kernel.Problem.Invalid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A place in a list that has pinned conversations first and then the newest activity. */
record ActivityCursor(boolean pinned, Instant time, String id) {
    private static final String PINNED = "p";
    private static final String OTHER = "o";
    private static final ActivityCursor START = new ActivityCursor(true, Instant.parse("9999-12-31T00:00:00Z"), "");

    static ActivityCursor parse(@Nullable String text) {
        if (text == null) return START;
        var cursor = Cursor.parse(text);
        if (!cursor.id().startsWith(PINNED) && !cursor.id().startsWith(OTHER))
            throw new Invalid("after", "is not a cursor of this list");
        return new ActivityCursor(
                cursor.id().startsWith(PINNED), cursor.time(), cursor.id().substring(1));
    }

    static ActivityCursor of(ConversationView view) {
        return new ActivityCursor(
                view.pinned(), view.lastActivity(), view.conversation().value());
    }

    @Override
    public String toString() {
        return new Cursor(time, (pinned ? PINNED : OTHER) + id).toString();
    }
}
