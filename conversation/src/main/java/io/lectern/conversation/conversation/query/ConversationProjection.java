package io.lectern.conversation.conversation.query;

import io.lectern.conversation.ConversationEvent;
import io.lectern.conversation.ConversationEvent.ConversationStarted;
import io.lectern.conversation.ConversationId;
import io.lectern.conversation.conversation.ConversationState;
import io.lectern.conversation.conversation.Conversations;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
@ProcessingGroup("talk")
class ConversationProjection implements Conversations {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    ConversationProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ConversationEvent event, @SequenceNumber long version, @Timestamp Instant at) {
        var before = find(event.conversation()).orElse(null);
        var state = ConversationState.REDUCER.evolve(before, event, version);
        if (event instanceof ConversationStarted started) begin(started, at);
        jdbc.sql("""
                        update conversation.conversation set state = :state::jsonb, pinned = :pinned,
                        moved_by = case when pinned = :pinned then moved_by else pg_current_xact_id() end
                        where conversation = :conversation""")
                .param("pinned", state.pinned())
                .param("state", JSON.writeValueAsString(state))
                .param("conversation", event.conversation().value())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from conversation.conversation").update();
        jdbc.sql("delete from conversation.participant").update();
    }

    @Override
    public Optional<ConversationState> find(ConversationId conversation) {
        return jdbc.sql("select state from conversation.conversation where conversation = :conversation")
                .param("conversation", conversation.value())
                .query(String.class)
                .optional()
                .map(state -> JSON.readValue(state, ConversationState.class));
    }

    private void begin(ConversationStarted started, Instant at) {
        var space = started.space();
        jdbc.sql("""
                        insert into conversation.conversation
                            (conversation, space, pinned, messages, last_activity, state)
                        values (:conversation, :space, false, 0, :at, '{}')""")
                .param("conversation", started.conversation().value())
                .param("space", space == null ? null : space.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        for (var participant : started.participants())
            jdbc.sql("insert into conversation.participant (user_id, conversation) values (:user, :conversation)")
                    .param("user", participant.value())
                    .param("conversation", started.conversation().value())
                    .update();
    }
}
