package io.lectern.kernel.id;

import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.json.JsonForm;

/** Names an uploaded file. */
@JsonForm(pattern = Ids.FORM, example = "9b2f6c1e-3d44-4c1b-8a51-7e0d2f9a6b35")
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
