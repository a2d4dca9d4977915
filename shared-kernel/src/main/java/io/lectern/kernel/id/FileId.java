package io.lectern.kernel.id;

import com.fasterxml.jackson.annotation.JsonValue;

/** Names an uploaded file. */
public record FileId(@JsonValue String value) {

    /** Refuses what cannot be an id. */
    public FileId {
        Ids.requireOpaque(value);
    }

    /** The id that a path or a stored event spells. */
    public static FileId of(String text) {
        return new FileId(text);
    }

    /** An id for a new file. */
    public static FileId random() {
        return new FileId(Ids.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
