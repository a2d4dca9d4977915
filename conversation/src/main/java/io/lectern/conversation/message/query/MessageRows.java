package io.lectern.conversation.message.query;

import io.lectern.kernel.stream.ViewRows;
import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

interface MessageRows extends JpaRepository<MessageRow, String>, ViewRows<MessageRow, String> {

    /** Counts one more message in a conversation, and says which it is; others there wait until it is committed. */
    @NativeQuery("""
            update conversation.conversation
            set messages = messages + 1, last_activity = greatest(last_activity, :at), moved_by = pg_current_xact_id()
            where conversation = :conversation returning messages""")
    long nextNumber(String conversation, Instant at);
}
