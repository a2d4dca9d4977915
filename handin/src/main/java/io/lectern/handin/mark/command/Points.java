package io.lectern.handin.mark.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.json.JsonForm;
import java.math.BigDecimal;

/** Points with up to two decimals; how many are possible is the assignment's matter. */
@JsonForm(example = "17.5")
record Points(@JsonValue BigDecimal value) {
    private static final int MOST_DIGITS = 9;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Points {
        value = value.stripTrailingZeros();
        if (value.scale() > 2) throw new IllegalArgumentException("must have at most two decimals");
        // In long: an exponent near the end of int would turn the difference negative, and setScale fill the memory.
        if ((long) value.precision() - value.scale() > MOST_DIGITS)
            throw new IllegalArgumentException("must be smaller");
        if (value.scale() < 0) value = value.setScale(0);
    }
}
