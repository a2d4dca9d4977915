package io.lectern.conversation.message.query;

import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.message.MessageView;
import io.lectern.conversation.message.Reactions;
import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.access.GuardedBy;
import io.lectern.kernel.access.QueryResult;
import io.lectern.kernel.access.Viewer;

/**
 * A message as it is or was, with how people reacted to it.
 *
 * @param then what is shown
 * @param message what it is now, which decides how much of that may be shown
 */
record MessageQueryResult(MessageState then, MessageState message, Reactions reactions)
        implements QueryResult, GuardedBy {

    MessageQueryResult(MessageState message, Reactions reactions) {
        this(message, message, reactions);
    }

    @Override
    public Guarded guard() {
        return message;
    }

    @Override
    public MessageView seenBy(Viewer viewer) {
        return shownTo(viewer).seenBy(viewer, reactions);
    }

    /** What it does not say any more is for its author and the educators, what was erased for nobody. */
    private MessageState shownTo(Viewer viewer) {
        if (message.erased()) return then.withoutPersonalData().withErased(true);
        return message.says(then.blocks(), then.mentions()) || then.pastIsSeenBy(viewer)
                ? then
                : then.withoutPersonalData();
    }
}
