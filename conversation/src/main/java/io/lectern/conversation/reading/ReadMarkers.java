package io.lectern.conversation.reading;

import io.lectern.conversation.reading.ReadingMessage.MarkRead;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.message.Problem.Invalid;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far each person has read each conversation: outside of the event store, since nobody needs to know how it
 * came about.
 */
@Component
class ReadMarkers {
    private static final String MOVE = """
            insert into conversation.read_marker (conversation, user_id, message, number)
            select conversation, :reader, message, number from conversation.message
            where message = :message and conversation = :conversation
            on conflict (conversation, user_id)
            do update set message = excluded.message, number = excluded.number""";

    private final JdbcClient jdbc;

    ReadMarkers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @CommandHandler
    void handle(MarkRead command, @MetaDataValue(Metadata.ACTOR) String reader) {
        var moved = jdbc.sql(MOVE)
                .param("reader", reader)
                .param("message", command.upTo().value())
                .param("conversation", command.conversation().value())
                .update();
        if (moved == 0) throw new Invalid("upTo", "must be a message of this conversation");
    }
}
