package io.lectern.live;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How client and server show each other that they live (STOMP 1.2, Heart-beating).
 *
 * @param wanted whether the client wants beats from the server
 * @param pinged whether the server has to ask, since the client promises too little by itself
 * @param expected whether a silent client is a dead one
 */
record Heartbeat(boolean wanted, boolean pinged, boolean expected) {
    /** Before anything is agreed. */
    static final Heartbeat NONE = new Heartbeat(false, false, false);

    private static final Pattern HEADER = Pattern.compile("(\\d{1,9}),(\\d{1,9})");

    /**
     * What follows from the client's wishes.
     *
     * @throws FrameRefusedException if they are not two numbers
     */
    static Heartbeat agree(@Nullable String header, Duration beat) {
        var matcher = HEADER.matcher(header == null ? "0,0" : header);
        if (!matcher.matches())
            throw new FrameRefusedException(CloseReason.BAD_FRAME, "The header heart-beat is not two numbers.");
        var sends = Long.parseLong(matcher.group(1));
        return new Heartbeat(!matcher.group(2).matches("0+"), sends == 0 || sends > beat.toMillis(), true);
    }
}
