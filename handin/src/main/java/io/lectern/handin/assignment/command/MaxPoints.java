package io.lectern.handin.assignment.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.json.JsonForm;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The most points that an assignment gives: more than 0, at most 1,000,000, with up to two decimals. */
@JsonForm(exclusiveMinimum = "0", maximum = "1000000", example = "20")
record MaxPoints(@JsonValue BigDecimal value) {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    MaxPoints {
        if (value.signum() <= 0 || value.compareTo(MOST) > 0)
            throw new IllegalArgumentException("must be more than 0 and at most 1000000");
        value = value.stripTrailingZeros();
        if (value.scale() > 2) throw new IllegalArgumentException("must have at most two decimals");
        if (value.scale() < 0) value = value.setScale(0);
    }

    /** The number of points that may be absent. */
    static @Nullable BigDecimal valueOf(@Nullable MaxPoints points) {
        return points == null ? null : points.value();
    }
}
