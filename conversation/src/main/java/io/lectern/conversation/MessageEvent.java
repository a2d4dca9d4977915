package io.lectern.conversation;

import static io.lectern.kernel.event.Channel.Kind.EDUCATORS;
import static io.lectern.kernel.event.Channel.Kind.STUDENTS;
import static io.lectern.kernel.event.Channel.Kind.USER;
import static io.lectern.kernel.privacy.Withheld.When.ANONYMOUS;
import static io.lectern.kernel.privacy.Withheld.When.BY_RULE;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.lectern.kernel.event.AppendedInTurn;
import io.lectern.kernel.event.Published;
import io.lectern.kernel.event.WireName;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.Erasing;
import io.lectern.kernel.privacy.Personal;
import io.lectern.kernel.privacy.Withheld;
import io.lectern.kernel.text.Block;
import io.lectern.kernel.text.RefersToFiles;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can have happened to a message. */
@Published(
        to = {EDUCATORS, STUDENTS, USER},
        ids = {"space?", "conversation", "message"},
        when = "Members of the space, or those who take part in a direct conversation")
public sealed interface MessageEvent {

    /** The message it happened to. */
    MessageId message();

    /**
     * Somebody wrote it.
     *
     * @param space where it was written, or null in a direct conversation
     * @param participants who takes part, in a direct conversation
     * @param anonymous whether other students may not know who wrote it
     * @param at when it arrived; views keep it as text too
     * @param replyTo the first message of the thread that it belongs to, or null if it begins one
     */
    @RecordBuilder
    @WireName("message:Posted")
    @Revision("1")
    record MessagePosted(
            MessageId message,
            ConversationId conversation,
            @Nullable SpaceId space,
            List<UserId> participants,
            @Withheld(from = STUDENTS, when = ANONYMOUS) ActorId author,
            boolean anonymous,

            @Personal(of = "author") @Withheld(when = BY_RULE)
            List<Block> blocks,

            @Nullable MessageId replyTo,
            @Withheld(when = BY_RULE) List<UserId> mentions,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at)
            implements MessageEvent, AppendedInTurn, RefersToFiles, MessageEventMessagePostedBuilder.With {

        @Override
        public String queue() {
            return conversation.stream();
        }

        @Override
        public Collection<Block> referringBlocks() {
            return blocks;
        }

        /** The same as it reads once its words are erased. */
        public MessagePosted withoutPersonalData() {
            return with(next -> next.blocks(List.of()).mentions(List.of()));
        }
    }

    /** Its author wrote something else. */
    @WireName("message:Edited")
    @Revision("1")
    record MessageEdited(
            MessageId message,
            @Personal @Withheld(when = BY_RULE) List<Block> blocks,
            @Withheld(when = BY_RULE) List<UserId> mentions)
            implements MessageEvent, RefersToFiles {

        @Override
        public Collection<Block> referringBlocks() {
            return blocks;
        }
    }

    /** A tombstone stands for it. */
    @WireName("message:Deleted")
    @Revision("1")
    record MessageDeleted(
            MessageId message,
            @Withheld(from = STUDENTS, when = ANONYMOUS) UserId by) implements MessageEvent {}

    /** It is there again. */
    @WireName("message:Restored")
    @Revision("1")
    record MessageRestored(MessageId message) implements MessageEvent {}

    /** An educator vouches for it. */
    @WireName("message:Endorsed")
    @Revision("1")
    @Published(
            to = {EDUCATORS, STUDENTS},
            ids = {"space", "conversation", "message"})
    record MessageEndorsed(MessageId message) implements MessageEvent {}

    /** No educator vouches for it any more. */
    @WireName("message:EndorsementWithdrawn")
    @Revision("1")
    @Published(
            to = {EDUCATORS, STUDENTS},
            ids = {"space", "conversation", "message"})
    record EndorsementWithdrawn(MessageId message) implements MessageEvent {}

    /** What it said is gone for good. */
    @WireName("message:Erased")
    @Revision("1")
    record MessageErased(
            MessageId message,
            @Withheld(from = STUDENTS, when = ANONYMOUS) ActorId by) implements MessageEvent, Erasing {}
}
