package io.lectern.conversation.conversation;

import io.lectern.conversation.ConversationEvent;
import io.lectern.conversation.ConversationEvent.ConversationLocked;
import io.lectern.conversation.ConversationEvent.ConversationPinned;
import io.lectern.conversation.ConversationEvent.ConversationStarted;
import io.lectern.conversation.ConversationEvent.ConversationTitleErased;
import io.lectern.conversation.ConversationEvent.ConversationUnlocked;
import io.lectern.conversation.ConversationEvent.ConversationUnpinned;
import io.lectern.conversation.ConversationId;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.Notice;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.stream.Reducer;
import io.lectern.kernel.stream.State;
import org.jspecify.annotations.Nullable;

/** A conversation as its events make it. */
public record ConversationState(ConversationStarted begun, boolean pinned, boolean locked, long version)
        implements State<ConversationState> {

    /** Folds the facts of a conversation. */
    public static final Reducer<ConversationState> REDUCER = Reducer.of(
                    ConversationEvent.class, ConversationState.class)
            .first(ConversationStarted.class, event -> new ConversationState(event, false, false, 0))
            .on(ConversationPinned.class, (now, event) -> now.pinned(true))
            .on(ConversationUnpinned.class, (now, event) -> now.pinned(false))
            .on(ConversationLocked.class, (now, event) -> now.locked(true))
            .on(ConversationUnlocked.class, (now, event) -> now.locked(false))
            .on(ConversationTitleErased.class, (now, event) -> now.untitled())
            .build();

    /** Names it. */
    public ConversationId conversation() {
        return begun.conversation();
    }

    /** Who may hear of what happens in it: the members of its space, or those who take part. */
    public Audience audience() {
        return among().audience();
    }

    /** What is recorded beside each of its facts: who may hear of it, and by which ids. */
    public Notice notice() {
        return among().notice(audience()).with("conversation", conversation().value());
    }

    @Override
    public @Nullable SpaceId space() {
        return begun.space();
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return among().includes(viewer);
    }

    @Override
    public String stream() {
        return conversation().stream();
    }

    @Override
    public ConversationState at(long number) {
        return new ConversationState(begun, pinned, locked, number);
    }

    private Participants among() {
        return new Participants(begun.space(), begun.participants());
    }

    private ConversationState untitled() {
        var nameless =
                new ConversationStarted(begun.conversation(), begun.space(), begun.kind(), null, begun.participants());
        return new ConversationState(nameless, pinned, locked, version);
    }

    private ConversationState pinned(boolean now) {
        return new ConversationState(begun, now, locked, version);
    }

    private ConversationState locked(boolean now) {
        return new ConversationState(begun, pinned, now, version);
    }
}
