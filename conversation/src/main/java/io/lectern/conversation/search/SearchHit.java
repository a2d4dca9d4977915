package io.lectern.conversation.search;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.message.MessageState;
import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.access.GuardedBy;
import io.lectern.kernel.access.QueryResult;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.text.Block;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message that was found, and where in it. */
record SearchHit(MessageState found, List<Range> highlight) implements QueryResult, GuardedBy {

    /**
     * A part of the words of a block.
     *
     * @param block the index of the block, from 0
     * @param from the index of the first character (UTF-16), from 0
     * @param to the index after the last
     */
    record Range(int block, int from, int to) {}

    /** The message as somebody sees it who found it. */
    record Shown(
            MessageId message,
            ConversationId conversation,
            @Nullable ActorId author,
            boolean anonymous,
            List<Block> blocks,
            Instant at,
            List<Range> highlight) {}

    @Override
    public Guarded guard() {
        return found;
    }

    @Override
    public Shown seenBy(Viewer viewer) {
        var posted = found.posted();
        return new Shown(
                posted.message(),
                posted.conversation(),
                found.authorIsSeenBy(viewer) ? posted.author() : null,
                posted.anonymous(),
                found.blocks(),
                posted.at(),
                highlight);
    }
}
