package io.lectern.conversation.conversation.query;

import io.lectern.kernel.feed.Cursor;
import io.lectern.kernel.message.Paging;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list that has pinned conversations first and then the newest activity. What moved since the reader
 * began may have jumped over its place, and comes once more at the end, by id: so nothing is missed, and the list ends
 * however much moves meanwhile.
 *
 * @param moved whether the place is among those at the end
 * @param snapshot the transactions whose moves were seen at the beginning, as PostgreSQL writes it, or null there
 */
record ActivityCursor(
        boolean moved,
        boolean pinned,
        Instant time,
        String id,
        @Nullable String snapshot) {
    private static final Pattern TEXT = Pattern.compile("([pom])([A-Za-z0-9._~-]*) ([0-9]+:[0-9]+:[0-9,]*)");
    private static final String PINNED = "p";
    private static final String OTHER = "o";
    private static final String MOVED = "m";
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");
    private static final ActivityCursor START = new ActivityCursor(false, true, LAST, "", null);

    static ActivityCursor parse(@Nullable String text) {
        if (text == null) return START;
        var cursor = Cursor.parse(text);
        var matcher = TEXT.matcher(cursor.id());
        if (!matcher.matches()) throw Paging.notACursor();
        var part = matcher.group(1);
        return new ActivityCursor(
                part.equals(MOVED), part.equals(PINNED), cursor.time(), matcher.group(2), matcher.group(3));
    }

    /** Behind a conversation. */
    static ActivityCursor behind(ConversationView view, String snapshot) {
        return new ActivityCursor(
                false, view.pinned(), view.lastActivity(), view.conversation().value(), snapshot);
    }

    /** Behind one that is shown once more at the end. */
    static ActivityCursor behindMoved(ConversationView view, String snapshot) {
        return new ActivityCursor(
                true, false, Instant.EPOCH, view.conversation().value(), snapshot);
    }

    @Override
    public String toString() {
        var part = moved ? MOVED : pinned ? PINNED : OTHER;
        return new Cursor(time, part + id + " " + snapshot).toString();
    }
}
