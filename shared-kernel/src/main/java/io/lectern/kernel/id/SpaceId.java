package io.lectern.kernel.id;

import com.fasterxml.jackson.annotation.JsonValue;

/** Names a space: the class in which people teach and learn. */
public record SpaceId(@JsonValue String value) {

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

    @Override
    public String toString() {
        return value;
    }
}
