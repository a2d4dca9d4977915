package io.lectern.live.resume;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far back a client may resume, and what that may cost the node; the settings {@code lectern.live.resume.*}.
 *
 * @param messages how many messages of a destination may have been missed
 * @param age how old the oldest of them may be
 * @param readers how many clients are read for at the same time; the others wait for their turn
 * @param page bytes of stored events that are read for a client at once, and wait for it
 * @param meanwhile bytes of messages that are kept for a client while it is brought up to date
 * @param mark after what time of quiet a client is sent where it stands, so that it need not go back further
 */
@ConfigurationProperties("lectern.live.resume")
public record ResumeLimits(
        @DefaultValue("10000") int messages,
        @DefaultValue("7d") Duration age,
        @DefaultValue("4") int readers,
        @DefaultValue("32768") int page,
        @DefaultValue("65536") int meanwhile,
        @DefaultValue("15s") Duration mark) {

    /** Refuses what would leave a client without an answer. */
    public ResumeLimits {
        if (messages < 0 || age.isNegative() || readers < 1 || page < 0 || meanwhile < 0 || mark.isNegative())
            throw new IllegalArgumentException("A limit on resuming is too low");
    }
}
