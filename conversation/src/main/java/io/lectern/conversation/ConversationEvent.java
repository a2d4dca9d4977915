package io.lectern.conversation;

import static io.lectern.kernel.event.Channel.Kind.EDUCATORS;
import static io.lectern.kernel.event.Channel.Kind.STUDENTS;
import static io.lectern.kernel.event.Channel.Kind.USER;

import io.lectern.kernel.event.Published;
import io.lectern.kernel.event.WireName;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.Erasing;
import io.lectern.kernel.privacy.Personal;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can have happened to a conversation, apart from its messages. */
@Published(
        to = {EDUCATORS, STUDENTS, USER},
        ids = {"space?", "conversation"},
        when = "Members of the space, or those who take part in a direct conversation")
public sealed interface ConversationEvent {

    /** The conversation it happened to. */
    ConversationId conversation();

    /**
     * It began; who began it is who wrote its first message, and only that message says so.
     *
     * @param space where it takes place, or null if it is direct
     * @param participants who takes part, if it is direct
     */
    @RecordBuilder
    @WireName("conversation:Started")
    @Revision("1")
    record ConversationStarted(
            ConversationId conversation,
            @Nullable SpaceId space,
            ConversationKind kind,
            @Personal @Nullable String title,
            List<UserId> participants)
            implements ConversationEvent, ConversationEventConversationStartedBuilder.With {}

    /** It stands before the others. */
    @WireName("conversation:Pinned")
    @Revision("1")
    @Published(
            to = {EDUCATORS, STUDENTS},
            ids = {"space", "conversation"})
    record ConversationPinned(ConversationId conversation) implements ConversationEvent {}

    /** It stands among the others. */
    @WireName("conversation:Unpinned")
    @Revision("1")
    @Published(
            to = {EDUCATORS, STUDENTS},
            ids = {"space", "conversation"})
    record ConversationUnpinned(ConversationId conversation) implements ConversationEvent {}

    /** It takes no more messages. */
    @WireName("conversation:Locked")
    @Revision("1")
    @Published(
            to = {EDUCATORS, STUDENTS},
            ids = {"space", "conversation"})
    record ConversationLocked(ConversationId conversation) implements ConversationEvent {}

    /** It takes messages again. */
    @WireName("conversation:Unlocked")
    @Revision("1")
    @Published(
            to = {EDUCATORS, STUDENTS},
            ids = {"space", "conversation"})
    record ConversationUnlocked(ConversationId conversation) implements ConversationEvent {}

    /** What it was called is gone for good. */
    @WireName("conversation:TitleErased")
    @Revision("1")
    record ConversationTitleErased(ConversationId conversation) implements ConversationEvent, Erasing {}
}
