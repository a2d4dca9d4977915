package io.lectern.conversation.conversation.query;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.ConversationKind;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.stream.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as one of its readers sees it.
 *
 * @param unread how many messages of others are newer than the reader's marker
 * @param readUpTo the message that the reader has read up to, or null if none
 */
record ConversationView(
        ConversationId conversation,
        @Nullable SpaceId space,
        ConversationKind kind,
        @Nullable String title,
        List<UserId> participants,
        long unread,
        Instant lastActivity,
        @Nullable String readUpTo,
        boolean pinned,
        boolean locked,
        long version)
        implements Versioned {

    @Override
    public String stream() {
        return conversation.stream();
    }

    @Override
    public boolean variant() {
        return true;
    }
}
