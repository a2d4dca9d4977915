package io.lectern.conversation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.id.Ids;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.json.JsonForm;
import org.jspecify.annotations.Nullable;

/** Names a conversation. */
@JsonForm(pattern = Ids.FORM, example = "9b2f6c1e-3d44-4c1b-8a51-7e0d2f9a6b35")
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

    /** How a sentence says where it takes place, which is among people if in no space. */
    public String in(@Nullable SpaceId space) {
        return stream() + (space == null ? " among people" : " in " + space.stream());
    }

    @Override
    public String toString() {
        return value;
    }
}
