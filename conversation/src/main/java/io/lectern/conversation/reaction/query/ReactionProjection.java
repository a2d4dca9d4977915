package io.lectern.conversation.reaction.query;

import io.lectern.conversation.MessageId;
import io.lectern.conversation.ReactionEvent.Reacted;
import io.lectern.conversation.ReactionEvent.ReactionWithdrawn;
import io.lectern.conversation.reaction.Emoji;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.replay.ViewStatements;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who reacted how; it is read with the messages. */
@Component
@ProcessingGroup("talk")
class ReactionProjection {
    private static final String TABLE = "conversation.reaction";

    private final JdbcClient jdbc;
    private final ViewStatements statements;

    ReactionProjection(JdbcClient jdbc, ViewStatements statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    @EventHandler
    void on(Reacted event) {
        var sql = """
                insert into conversation.reaction (message, emoji, user_id) values (:message, :emoji, :user)
                on conflict do nothing""";
        update(sql, event.message(), event.emoji(), event.user());
    }

    @EventHandler
    void on(ReactionWithdrawn event) {
        var sql = "delete from conversation.reaction where message = :message and emoji = :emoji and user_id = :user";
        update(sql, event.message(), event.emoji(), event.user());
    }

    private void update(String sql, MessageId message, String emoji, UserId user) {
        var row = Map.of("message", message.value(), "emoji", Emoji.qualified(emoji), "user", user.value());
        statements.update(TABLE, row, sql, row);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from conversation.reaction").update();
    }
}
