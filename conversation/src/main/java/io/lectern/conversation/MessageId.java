package io.lectern.conversation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.id.Ids;
import io.lectern.kernel.json.JsonForm;

/** Names a message. */
@JsonForm(pattern = Ids.FORM, example = "9b2f6c1e-3d44-4c1b-8a51-7e0d2f9a6b35")
public record MessageId(@JsonValue String value) {

    /** What the names of these streams begin with. */
    public static final String STREAM = "message-";

    /** Refuses what cannot be an id. */
    public MessageId {
        Ids.requireOpaque(value);
    }

    /** The id that a path or a stored event spells. */
    public static MessageId of(String text) {
        return new MessageId(text);
    }

    /** An id for a new message. */
    public static MessageId random() {
        return new MessageId(Ids.random());
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
