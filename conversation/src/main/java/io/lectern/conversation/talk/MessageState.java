package io.lectern.conversation.talk;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageEvent;
import io.lectern.conversation.MessageEvent.EndorsementWithdrawn;
import io.lectern.conversation.MessageEvent.MessageDeleted;
import io.lectern.conversation.MessageEvent.MessageEdited;
import io.lectern.conversation.MessageEvent.MessageEndorsed;
import io.lectern.conversation.MessageEvent.MessageErased;
import io.lectern.conversation.MessageEvent.MessagePosted;
import io.lectern.conversation.MessageEvent.MessageRestored;
import io.lectern.conversation.MessageId;
import io.lectern.kernel.Audience;
import io.lectern.kernel.Block;
import io.lectern.kernel.Owned;
import io.lectern.kernel.Reducer;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.UserId;
import io.lectern.kernel.View;
import io.lectern.kernel.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as its events make it.
 *
 * @param deletedBy who deleted it, or null if it is there
 * @param erased whether what it said is gone for good
 */
public record MessageState(
        MessagePosted posted,
        List<Block> blocks,
        List<UserId> mentions,
        boolean edited,
        @Nullable UserId deletedBy,
        boolean endorsed,
        boolean erased,
        long version)
        implements View<MessageState>, Owned {

    /** Folds the facts of a message. */
    public static final Reducer<MessageState> REDUCER = Reducer.of(MessageEvent.class, MessageState.class)
            .first(MessagePosted.class, MessageState::begun)
            .on(MessageEdited.class, MessageState::edited)
            .on(MessageDeleted.class, (now, event) -> now.deleted(event.by()))
            .on(MessageRestored.class, (now, event) -> now.deleted(null))
            .on(MessageEndorsed.class, (now, event) -> now.endorsed(true))
            .on(EndorsementWithdrawn.class, (now, event) -> now.endorsed(false))
            .on(MessageErased.class, (now, event) -> now.withoutWords().erased(true))
            .build();

    /** Names it. */
    public MessageId message() {
        return posted.message();
    }

    /** Where it was said. */
    public ConversationId conversation() {
        return posted.conversation();
    }

    /** The first message of its thread, which may be itself. */
    public MessageId root() {
        var root = posted.replyTo();
        return root == null ? message() : root;
    }

    /** Whether it says nothing any more. */
    public boolean silent() {
        return gone() || erased;
    }

    /** Whether it says this; what is gone says nothing. */
    public boolean says(List<Block> words, List<UserId> names) {
        return !silent() && blocks.equals(words) && mentions.equals(names);
    }

    /** Whether a tombstone stands for it. */
    public boolean gone() {
        return deletedBy != null;
    }

    /** Whether somebody may know who wrote it: of what is anonymous, educators and the author. */
    public boolean authorIsSeenBy(Viewer viewer) {
        return !posted.anonymous() || viewer.isEducator() || ownedBy(viewer.user());
    }

    /** Who may hear of what happens to it. */
    public Audience audience() {
        return circle().audience();
    }

    @Override
    public @Nullable SpaceId space() {
        return posted.space();
    }

    @Override
    public boolean ownedBy(UserId user) {
        return posted.author().is(user);
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return circle().includes(viewer);
    }

    @Override
    public Object seenBy(Viewer viewer) {
        return seenBy(viewer, Reactions.NONE);
    }

    /** The same with how people reacted to it. */
    public Object seenBy(Viewer viewer, Reactions reactions) {
        return MessageView.of(this, viewer, reactions);
    }

    /**
     * The same as it stood before it became another. What it does not say any more is for its author and the educators,
     * what was erased for nobody.
     */
    public MessageState seenAfter(MessageState now, Viewer viewer) {
        if (now.erased) return withoutWords().erased(true);
        return now.says(blocks, mentions) || pastIsSeenBy(viewer) ? this : withoutWords();
    }

    /** Whether somebody may know what it says no more. */
    public boolean pastIsSeenBy(Viewer viewer) {
        return viewer.isEducator() || ownedBy(viewer.user());
    }

    @Override
    public Object comparedBy(Viewer viewer) {
        return MessageView.of(this, viewer, Reactions.NONE);
    }

    @Override
    public MessageState toldAfter(MessageState present) {
        return present.erased ? withoutWords() : this;
    }

    @Override
    public String stream() {
        return posted.message().stream();
    }

    @Override
    public MessageState at(long number) {
        return new MessageState(posted, blocks, mentions, edited, deletedBy, endorsed, erased, number);
    }

    private Circle circle() {
        return new Circle(posted.space(), posted.participants());
    }

    private static MessageState begun(MessagePosted event) {
        return new MessageState(event, event.blocks(), event.mentions(), false, null, false, false, 0);
    }

    private MessageState edited(MessageEdited event) {
        return new MessageState(posted, event.blocks(), event.mentions(), true, deletedBy, endorsed, erased, version);
    }

    private MessageState withoutWords() {
        return new MessageState(
                posted.withoutWords(), List.of(), List.of(), edited, deletedBy, endorsed, erased, version);
    }

    private MessageState erased(boolean now) {
        return new MessageState(posted, blocks, mentions, edited, deletedBy, endorsed, now, version);
    }

    private MessageState deleted(@Nullable UserId by) {
        return new MessageState(posted, blocks, mentions, edited, by, endorsed, erased, version);
    }

    private MessageState endorsed(boolean now) {
        return new MessageState(posted, blocks, mentions, edited, deletedBy, now, erased, version);
    }
}
