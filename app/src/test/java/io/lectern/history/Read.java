package io.lectern.history;

import java.util.Map;

/**
 * What a client was shown of one stream.
 *
 * @param asked the version that it asked for, {@link #PRESENT} if for the present one
 * @param version the version that it was shown, {@link #ABSENT} if nothing was there
 * @param content what was shown of the content; may be a part
 */
public record Read(
        String client, String stream, long asked, long version, Map<String, Object> content, long began, long ended)
        implements Operation {
    /** Whatever is there now. */
    public static final long PRESENT = -1;

    /** Nothing was there. */
    public static final long ABSENT = -1;
}
