package io.lectern.conversation.conversation.query;

import io.lectern.kernel.feed.Cursor;
import io.lectern.kernel.message.Paging;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list that has pinned conversations first and then the newest activity, and what the reader has seen
 * of the others: what moved since then comes next, wherever it is now.
 *
 * @param snapshot the transactions whose moves the reader has seen, as PostgreSQL writes it, or null at the start
 */
record ActivityCursor(
        boolean pinned, Instant time, String id, @Nullable String snapshot) {
    private static final Pattern TEXT = Pattern.compile("([po])([A-Za-z0-9._~-]*) ([0-9]+:[0-9]+:[0-9,]*)");
    private static final String PINNED = "p";
    private static final String OTHER = "o";
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    static ActivityCursor parse(@Nullable String text) {
        if (text == null) return start(null);
        var cursor = Cursor.parse(text);
        var matcher = TEXT.matcher(cursor.id());
        if (!matcher.matches()) throw Paging.notACursor();
        return new ActivityCursor(PINNED.equals(matcher.group(1)), cursor.time(), matcher.group(2), matcher.group(3));
    }

    static ActivityCursor start(@Nullable String snapshot) {
        return new ActivityCursor(true, LAST, "", snapshot);
    }

    /** Behind a conversation. */
    static ActivityCursor behind(ConversationView view, String snapshot) {
        return new ActivityCursor(
                view.pinned(), view.lastActivity(), view.conversation().value(), snapshot);
    }

    /** The same place with newer sight. */
    ActivityCursor withSnapshot(String seen) {
        return new ActivityCursor(pinned, time, id, seen);
    }

    @Override
    public String toString() {
        return new Cursor(time, (pinned ? PINNED : OTHER) + id + " " + snapshot).toString();
    }
}
