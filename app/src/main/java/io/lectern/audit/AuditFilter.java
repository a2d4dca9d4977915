package io.lectern.audit;

import io.lectern.kernel.feed.SpaceFeed.Filter;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Problem.FieldError;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which events of a space are wanted; null is any, and both times are among those that are. */
record AuditFilter(
        @Nullable String actor,
        @Nullable String type,
        @Nullable Instant from,
        @Nullable Instant to) {
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]{0,31}:[A-Z][A-Za-z0-9]{0,63}");
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final int DIGITS = 16;

    AuditFilter {
        var errors = new ArrayList<FieldError>();
        if (actor != null && !isActor(actor)) errors.add(new FieldError("actor", "cannot be the id of anybody"));
        if (type != null && !TYPE.matcher(type).matches())
            errors.add(new FieldError("type", "must be of the form noun:PastTense"));
        if (from != null && to != null && to.isBefore(from))
            errors.add(new FieldError("to", "must not be before from"));
        if (!errors.isEmpty()) throw new Invalid(errors);
    }

    /** The same as the store knows it, which has no times outside of four digits for a year. */
    Filter in(SpaceId space) {
        return new Filter(space, actor, type, clamped(from), clamped(to));
    }

    /** What tells lists with this filter from others. */
    String fingerprint(boolean newestFirst) {
        var text = (this + " " + newestFirst).getBytes(StandardCharsets.UTF_8);
        return Sha256.hex(text).substring(0, DIGITS);
    }

    private static boolean isActor(String text) {
        try {
            ActorId.of(text);
            return true;
        } catch (IllegalArgumentException noActor) {
            return false;
        }
    }

    private static @Nullable Instant clamped(@Nullable Instant time) {
        if (time == null) return null;
        return time.isBefore(EARLIEST) ? EARLIEST : time.isAfter(LATEST) ? LATEST : time;
    }
}
