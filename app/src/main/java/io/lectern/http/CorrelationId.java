package io.lectern.http;

import io.lectern.kernel.id.Ids;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a request is called on its way, also one that is refused before anything else is known of it. */
public final class CorrelationId {
    /** The header that says it. */
    public static final String HEADER = "X-Correlation-Id";

    private static final Pattern USABLE = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private CorrelationId() {}

    /** The one that a client gave, if it can be used, or a new one. */
    public static String of(@Nullable String given) {
        var usable = usable(given);
        return usable == null ? Ids.random() : usable;
    }

    /** The one that was given, or null if it cannot be used. */
    public static @Nullable String usable(@Nullable String given) {
        return given != null && USABLE.matcher(given).matches() ? given : null;
    }
}
