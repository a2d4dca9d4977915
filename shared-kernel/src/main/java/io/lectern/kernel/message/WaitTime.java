package io.lectern.kernel.message;

import io.lectern.kernel.json.JsonForm;
import io.lectern.kernel.message.Problem.Invalid;
import java.time.Duration;

/** For how long an answer may be held until there is something in it: 0 to 30 seconds. */
@JsonForm(minimum = "0", maximum = "30", example = "20")
public record WaitTime(int seconds) {
    private static final int MOST = 30;

    /** Refuses any other number. */
    public WaitTime {
        if (seconds < 0 || seconds > MOST) throw refused();
    }

    /** The time that a query parameter spells. */
    public static WaitTime of(String text) {
        try {
            return new WaitTime(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw refused();
        }
    }

    /** The same as a duration. */
    public Duration duration() {
        return Duration.ofSeconds(seconds);
    }

    private static Invalid refused() {
        return new Invalid("wait", "must be 0 to " + MOST + " seconds");
    }
}
