package io.lectern.conversation.reaction.query;

import io.lectern.conversation.ReactionEvent.Reacted;
import io.lectern.conversation.ReactionEvent.ReactionWithdrawn;
import io.lectern.conversation.reaction.Emoji;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who reacted how; it is read with the messages. */
@Component
@ProcessingGroup("talk")
class ReactionProjection {
    private final JdbcClient jdbc;

    ReactionProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(Reacted event) {
        jdbc.sql("""
                        insert into conversation.reaction (message, emoji, user_id) values (:message, :emoji, :user)
                        on conflict do nothing""")
                .param("message", event.message().value())
                .param("emoji", Emoji.qualified(event.emoji()))
                .param("user", event.user().value())
                .update();
    }

    @EventHandler
    void on(ReactionWithdrawn event) {
        jdbc.sql("""
                        delete from conversation.reaction
                        where message = :message and emoji = :emoji and user_id = :user""")
                .param("message", event.message().value())
                .param("emoji", Emoji.qualified(event.emoji()))
                .param("user", event.user().value())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from conversation.reaction").update();
    }
}
