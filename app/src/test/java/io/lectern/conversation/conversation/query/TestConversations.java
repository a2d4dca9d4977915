package io.lectern.conversation.conversation.query;

import io.lectern.conversation.ConversationEvent.ConversationStarted;
import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** Conversations that stand in the views alone, for the tests of what belongs to them. */
public final class TestConversations {
    private final ConversationProjection projection;

    private TestConversations(ConversationProjection projection) {
        this.projection = projection;
    }

    public static TestConversations in(ApplicationContext lectern) {
        return new TestConversations(lectern.getBean(ConversationProjection.class));
    }

    public void start(ConversationStarted started, Instant at) {
        projection.on(started, 0, at);
    }
}
