package io.lectern.handin.assignment.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.json.JsonForm;
import java.util.regex.Pattern;

/** What a service is asked for, in a word that the service knows: {@code similarity}. */
@JsonForm(pattern = Purpose.FORM, example = "similarity")
record Purpose(@JsonValue String text) {
    static final String FORM = "^[a-z][a-z0-9-]{0,31}$";

    private static final Pattern WORD = Pattern.compile(FORM);

    /** Refuses what is no short word. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Purpose {
        if (!WORD.matcher(text).matches())
            throw new IllegalArgumentException("must be a word of 1 to 32 lower-case letters, digits and hyphens");
    }
}
