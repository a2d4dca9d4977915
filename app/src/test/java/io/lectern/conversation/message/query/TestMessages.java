package io.lectern.conversation.message.query;

import io.lectern.conversation.ConversationEvent.ConversationStarted;
import io.lectern.conversation.ConversationId;
import io.lectern.conversation.ConversationKind;
import io.lectern.conversation.MessageEvent.MessagePosted;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.conversation.query.TestConversations;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.SpaceId;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Messages that stand in the views alone, for the tests of what belongs to them. */
public final class TestMessages {
    private final TestConversations conversations;
    private final MessageProjection projection;
    private final EntityManager entities;

    private TestMessages(TestConversations conversations, MessageProjection projection, EntityManager entities) {
        this.conversations = conversations;
        this.projection = projection;
        this.entities = entities;
    }

    public static TestMessages in(ApplicationContext lectern) {
        return new TestMessages(
                TestConversations.in(lectern),
                lectern.getBean(MessageProjection.class),
                lectern.getBean(EntityManager.class));
    }

    /** Begins a conversation of its own with it. */
    public void post(MessageId message, SpaceId space, Instant at) {
        var conversation = ConversationId.of("of-" + message);
        conversations.start(new ConversationStarted(conversation, space, ConversationKind.POST, null, List.of()), at);
        projection.on(
                new MessagePosted(
                        message,
                        conversation,
                        space,
                        List.of(),
                        ActorId.of("dan"),
                        false,
                        List.of(),
                        null,
                        List.of(),
                        at),
                0);
        entities.flush();
    }
}
