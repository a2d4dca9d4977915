package io.lectern.conversation.message.query;

import io.lectern.conversation.MessageEvent;
import io.lectern.conversation.MessageEvent.MessagePosted;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.message.Messages;
import io.lectern.conversation.term.Term;
import io.lectern.conversation.term.Terms;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Messages are numbered within their conversation in the order in which they are committed, so that none is passed
 * by.
 */
@Component
@ProcessingGroup("talk")
class MessageProjection implements Messages {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    MessageProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(MessageEvent event, @SequenceNumber long version) {
        var state = MessageState.REDUCER.evolve(find(event.message()).orElse(null), event, version);
        if (event instanceof MessagePosted posted) begin(posted);
        jdbc.sql("""
                        update conversation.message set gone = :gone, state = :state::jsonb,
                        terms = array_to_tsvector(string_to_array(:terms, ' '))
                        where message = :message""")
                .param("gone", state.gone())
                .param("terms", state.gone() ? "" : terms(state))
                .param("state", JSON.writeValueAsString(state))
                .param("message", event.message().value())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from conversation.message").update();
    }

    @Override
    public Optional<MessageState> find(MessageId message) {
        return jdbc.sql("select state from conversation.message where message = :message")
                .param("message", message.value())
                .query(String.class)
                .optional()
                .map(state -> JSON.readValue(state, MessageState.class));
    }

    private static String terms(MessageState message) {
        return message.blocks().stream()
                .flatMap(block -> Terms.in(block.text()).stream())
                .map(Term::text)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private void begin(MessagePosted posted) {
        var number = jdbc.sql("""
                        update conversation.conversation
                        set messages = messages + 1, last_activity = greatest(last_activity, :at),
                        moved_by = pg_current_xact_id()
                        where conversation = :conversation returning messages""")
                .param("at", Timestamp.from(posted.at()))
                .param("conversation", posted.conversation().value())
                .query(Long.class)
                .single();
        var space = posted.space();
        jdbc.sql("""
                        insert into conversation.message (message, conversation, space, number, author, at, gone, state)
                        values (:message, :conversation, :space, :number, :author, :at, false, '{}')""")
                .param("message", posted.message().value())
                .param("conversation", posted.conversation().value())
                .param("space", space == null ? null : space.value())
                .param("number", number)
                .param("at", Timestamp.from(posted.at()))
                .param("author", posted.author().value())
                .update();
    }
}
