package io.lectern.handin.assignment.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** What a service is asked for, in a word that the service knows: {@code similarity}. */
record Purpose(@JsonValue String text) {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    /** Refuses what is no short word. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Purpose {
        if (!WORD.matcher(text).matches())
            throw new IllegalArgumentException("must be a word of 1 to 32 lower-case letters, digits and hyphens");
    }
}
