package io.lectern.http;

import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * How long somebody may go on with the token that they came with, for what outlasts the request.
 *
 * @param expires when the token ends
 * @param valid whether it is a proof until then; it is asked often and answers at once
 */
public record TokenValidity(Instant expires, BooleanSupplier valid) {

    /** The same, but at most until a time. */
    public TokenValidity endingBy(Instant time) {
        return time.isBefore(expires) ? new TokenValidity(time, valid) : this;
    }

    /** Whether they may not any more. */
    public boolean isOver() {
        return !Instant.now().isBefore(expires) || !valid.getAsBoolean();
    }
}
