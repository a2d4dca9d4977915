package io.lectern.kernel.feed;

import io.lectern.kernel.message.Paging;
import io.lectern.kernel.text.Text;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in a list that is ordered by time and then by id; opaque to clients. */
public record Cursor(Instant time, String id) {
    private static final Pattern TEXT = Pattern.compile("(0|[1-9][0-9]{0,17}) (.*)");
    private static final Cursor START = new Cursor(Instant.EPOCH, "");
    private static final Cursor END = new Cursor(Instant.parse("9999-12-31T23:59:59Z"), "");

    /** The place from which a list goes on that is read from either end. */
    public static Cursor of(Paging paging) {
        return paging.after() == null && paging.newestFirst() ? END : parse(paging.after());
    }

    /**
     * The place that a client names.
     *
     * @param text what an earlier part of the list gave as {@code next}, or null for the beginning
     */
    public static Cursor parse(@Nullable String text) {
        if (text == null) return START;
        try {
            var spelt = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var matcher = TEXT.matcher(Text.requireDisplayable(spelt));
            if (!matcher.matches()) throw Paging.notACursor();
            var micros = Long.parseLong(matcher.group(1));
            return new Cursor(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), matcher.group(2));
        } catch (IllegalArgumentException e) {
            throw Paging.notACursor();
        }
    }

    /** The place of an id in a list that is ordered by id alone. */
    public static Cursor ofId(String id) {
        return new Cursor(Instant.EPOCH, id);
    }

    @Override
    public String toString() {
        var text = ChronoUnit.MICROS.between(Instant.EPOCH, time) + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
