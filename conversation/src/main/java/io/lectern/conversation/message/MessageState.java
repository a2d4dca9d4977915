package io.lectern.conversation.message;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageEvent.MessagePosted;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.conversation.Participants;
import io.lectern.kernel.access.Owned;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.stream.Reducer;
import io.lectern.kernel.stream.State;
import io.lectern.kernel.text.Block;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as its events make it.
 *
 * @param deletedBy who deleted it, or null if it is there
 * @param erased whether what it said is gone for good
 */
@RecordBuilder
public record MessageState(
        MessagePosted posted,
        List<Block> blocks,
        List<UserId> mentions,
        boolean edited,
        @Nullable UserId deletedBy,
        boolean endorsed,
        boolean erased,
        long version)
        implements State<MessageState>, Owned, MessageStateBuilder.With {

    /** Makes the state of a message from its events. */
    public static final Reducer<MessageState> REDUCER = MessageReducer.create();

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

    /** Whether it says nothing any more, since it is deleted or erased. */
    public boolean gone() {
        return deleted() || erased;
    }

    /** Whether it says this; what is gone says nothing. */
    public boolean says(List<Block> content, List<UserId> names) {
        return !gone() && blocks.equals(content) && mentions.equals(names);
    }

    /** Whether a tombstone stands for it. */
    public boolean deleted() {
        return deletedBy != null;
    }

    /** Whether somebody may know who wrote it: of what is anonymous, educators and the author. */
    public boolean authorIsSeenBy(Viewer viewer) {
        return !posted.anonymous() || viewer.isEducator() || ownedBy(viewer.user());
    }

    /** What is recorded beside each of its events: who may hear of it, and by which ids. */
    public EventMetadata metadata() {
        return metadata(participants().audience());
    }

    /** The same for another audience. */
    public EventMetadata metadata(Audience audience) {
        var metadata = participants()
                .metadata(audience)
                .with("conversation", conversation().value())
                .with("message", message().value());
        return posted.anonymous() ? metadata.asUnlinked() : metadata;
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
        return participants().includes(viewer);
    }

    @Override
    public MessageView seenBy(Viewer viewer) {
        return seenBy(viewer, Reactions.NONE);
    }

    /** The same with how people reacted to it. */
    public MessageView seenBy(Viewer viewer, Reactions reactions) {
        return MessageView.of(this, viewer, reactions);
    }

    /** Whether somebody may know what it says no more. */
    public boolean pastIsSeenBy(Viewer viewer) {
        return viewer.isEducator() || ownedBy(viewer.user());
    }

    @Override
    public MessageState withoutErased(MessageState present) {
        return present.erased ? withoutPersonalData() : this;
    }

    @Override
    public String stream() {
        return posted.message().stream();
    }

    @Override
    public MessageState at(long number) {
        return withVersion(number);
    }

    /** The same as if it had never said anything. */
    public MessageState withoutPersonalData() {
        return with(next ->
                next.posted(posted.withoutPersonalData()).blocks(List.of()).mentions(List.of()));
    }

    private Participants participants() {
        return new Participants(posted.space(), posted.participants());
    }
}
