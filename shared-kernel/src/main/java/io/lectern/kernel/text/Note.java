package io.lectern.kernel.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.json.JsonForm;
import org.jspecify.annotations.Nullable;

/** Why somebody changed something: 1 to 500 characters (Unicode code points). */
@JsonForm(least = 1, most = Note.MOST, example = "The lab is closed on Monday")
public record Note(@JsonValue String text) {
    static final int MOST = 500;

    /** Refuses what is too short or too long. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Note {
        Text.requireDisplayable(text);
        var length = Text.length(text);
        if (length < 1 || length > MOST) throw new IllegalArgumentException("must have 1 to " + MOST + " characters");
    }

    /** The words of a note that may be absent. */
    public static @Nullable String textOf(@Nullable Note note) {
        return note == null ? null : note.text();
    }
}
