package io.lectern.kernel.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.json.JsonForm;

/**
 * What a person calls a thing: 1 to 200 characters (Unicode code points) after trimming, one of them visible at least.
 */
@JsonForm(least = 1, most = Title.MOST, pattern = "\\S", example = "Photosynthesis")
public record Title(@JsonValue String text) {
    static final int MOST = 200;

    /** Trims, and refuses what is too short or too long. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Title {
        text = Text.requireDisplayable(text).strip();
        var length = Text.length(text);
        if (length < 1 || length > MOST)
            throw new IllegalArgumentException("must have 1 to " + MOST + " characters after trimming");
        if (!Text.isVisible(text)) throw new IllegalArgumentException("must have a character that can be seen");
    }

    @Override
    public String toString() {
        return text;
    }
}
