package io.lectern.webhooks.delivery;

import io.lectern.kernel.message.Problem.Invalid;
import java.util.Arrays;

/** How far something is that is to be sent. */
public enum DeliveryState {
    /** It was not tried yet. */
    WAITING,
    /** It was tried, and is again. */
    RETRYING,
    /** The receiver has it. */
    DELIVERED,
    /** It was tried as often as it is. */
    PARKED;

    /**
     * The one that a query string names.
     *
     * @throws Invalid if it names none
     */
    public static DeliveryState of(String text) {
        return Arrays.stream(values())
                .filter(state -> state.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new Invalid("state", "must be waiting, retrying, delivered or parked"));
    }
}
