package io.lectern.live.session;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a header {@code Authorization} holds (RFC 6750, 2.1); its scheme is written in either case (RFC 9110, 11.1). */
public final class BearerToken {
    private static final Pattern FORM = Pattern.compile("(?i:bearer) +(\\S+)");

    private BearerToken() {}

    /** The token in a header, which may not be there or hold something else. */
    public static Optional<String> in(@Nullable String authorization) {
        var header = FORM.matcher(authorization == null ? "" : authorization.strip());
        return header.matches() ? Optional.of(header.group(1)) : Optional.empty();
    }
}
