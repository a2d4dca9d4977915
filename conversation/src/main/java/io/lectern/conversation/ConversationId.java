package io.lectern.conversation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.id.Ids;

/** Names a conversation. */
public record ConversationId(@JsonValue String value) {

    /** What the names of these streams begin with. */
    public static final String STREAM = "conversation-";

    /** Refuses what cannot be an id. */
    public ConversationId {
        Ids.requireOpaque(value);
    }

    /** The id that a path or a stored event spells. */
    public static ConversationId of(String text) {
        return new ConversationId(text);
    }

    /** An id for a new conversation. */
    public static ConversationId random() {
        return new ConversationId(Ids.random());
    }

    /** The stream that holds its events. */
    public String stream() {
        return STREAM + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
