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
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.stream.Reducer;
import io.lectern.kernel.stream.State;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** A conversation as its events make it. */
@RecordBuilder
public record ConversationState(ConversationStarted begun, boolean pinned, boolean locked, long version)
        implements State<ConversationState>, ConversationStateBuilder.With {

    /** Makes the state of a conversation from its events. */
    public static final Reducer<ConversationState> REDUCER = Reducer.of(
                    ConversationEvent.class, ConversationState.class)
            .first(ConversationStarted.class, event -> new ConversationState(event, false, false, 0))
            .on(ConversationPinned.class, (now, event) -> now.withPinned(true))
            .on(ConversationUnpinned.class, (now, event) -> now.withPinned(false))
            .on(ConversationLocked.class, (now, event) -> now.withLocked(true))
            .on(ConversationUnlocked.class, (now, event) -> now.withLocked(false))
            .on(
                    ConversationTitleErased.class,
                    (now, event) -> now.withBegun(now.begun().withTitle(null)))
            .build();

    /** Names it. */
    public ConversationId conversation() {
        return begun.conversation();
    }

    /** What is recorded beside each of its events: who may hear of it, and by which ids. */
    public EventMetadata metadata() {
        return participants()
                .metadata(participants().audience())
                .with("conversation", conversation().value());
    }

    @Override
    public @Nullable SpaceId space() {
        return begun.space();
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return participants().includes(viewer);
    }

    @Override
    public String stream() {
        return conversation().stream();
    }

    @Override
    public ConversationState at(long number) {
        return withVersion(number);
    }

    private Participants participants() {
        return new Participants(begun.space(), begun.participants());
    }
}
