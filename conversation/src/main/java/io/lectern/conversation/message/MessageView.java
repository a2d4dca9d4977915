package io.lectern.conversation.message;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageId;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.stream.Versioned;
import io.lectern.kernel.text.Block;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message as somebody sees it: the one place that leaves out who wrote anonymously, and what was deleted. */
public record MessageView(
        MessageId message,
        ConversationId conversation,
        @Nullable ActorId author,
        boolean anonymous,
        List<Block> blocks,
        @Nullable MessageId replyTo,
        List<UserId> mentions,
        boolean edited,
        boolean deleted,
        boolean erased,
        boolean endorsed,
        Map<String, Integer> reactions,
        List<String> myReactions,
        Instant at,
        long version)
        implements Versioned {

    static MessageView of(MessageState state, Viewer viewer, Reactions reactions) {
        var posted = state.posted();
        return new MessageView(
                posted.message(),
                posted.conversation(),
                state.authorIsSeenBy(viewer) ? posted.author() : null,
                posted.anonymous(),
                state.gone() ? List.of() : state.blocks(),
                posted.replyTo(),
                state.gone() ? List.of() : state.mentions(),
                state.edited(),
                state.deleted(),
                state.erased(),
                state.endorsed(),
                reactions.counts(),
                reactions.mine(),
                posted.at(),
                state.version());
    }

    @Override
    public String stream() {
        return message.stream();
    }

    @Override
    public boolean variant() {
        return true;
    }
}
