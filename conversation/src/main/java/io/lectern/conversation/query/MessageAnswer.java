package io.lectern.conversation.query;

import io.lectern.conversation.talk.MessageState;
import io.lectern.conversation.talk.Reactions;
import io.lectern.kernel.Answer;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** A message with how people reacted to it. */
record MessageAnswer(MessageState message, Reactions reactions) implements Answer {

    @Override
    public @Nullable SpaceId space() {
        return message.space();
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return message.visibleTo(viewer);
    }

    @Override
    public Object seenBy(Viewer viewer) {
        return message.seenBy(viewer, reactions);
    }
}
