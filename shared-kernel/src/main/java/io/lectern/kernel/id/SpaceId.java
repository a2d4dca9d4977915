package io.lectern.kernel.id;

import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.json.JsonForm;

/** Names a space: the class in which people teach and learn. */
@JsonForm(pattern = Ids.FORM, example = "9b2f6c1e-3d44-4c1b-8a51-7e0d2f9a6b35")
public record SpaceId(@JsonValue String value) {

    /** What the names of these streams begin with. */
    public static final String STREAM = "space-";

    /** Refuses what cannot be an id. */
    public SpaceId {
        Ids.requireOpaque(value);
    }

    /** The id that a path or a stored event spells. */
    public static SpaceId of(String text) {
        return new SpaceId(text);
    }

    /** An id for a new space. */
    public static SpaceId random() {
        return new SpaceId(Ids.random());
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
