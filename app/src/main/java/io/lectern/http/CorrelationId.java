package io.lectern.http;

import io.lectern.kernel.id.Ids;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    /** Names a request in its answer that passed no filter which would have done so. */
    public static void name(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HEADER)) response.setHeader(HEADER, of(request.getHeader(HEADER)));
    }

    /** The one that was given, or null if it cannot be used. */
    public static @Nullable String usable(@Nullable String given) {
        return given != null && USABLE.matcher(given).matches() ? given : null;
    }
}
