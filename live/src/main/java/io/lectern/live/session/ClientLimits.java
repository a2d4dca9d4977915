package io.lectern.live.session;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a client may ask of a node, so that none can harm the others; the settings {@code lectern.live.limits.*}.
 * Without any they are what clients are promised.
 *
 * @param handshakes how many connections a second a node takes
 * @param handshakeBurst how many it takes at once after a time without, such as all of its clients after a restart
 * @param strangers how many sockets may be without CONNECT at the same time; the oldest makes room
 * @param connectWithin how long a socket may stay without CONNECT
 * @param frameBeforeConnect bytes of a frame until CONNECT is through
 * @param frame bytes of a frame from then on
 * @param rate how many frames a second a client may send
 * @param burst how many it may send at once after a time without
 * @param subscriptions how many a session may have
 * @param sessions how many a user may have
 * @param waiting bytes of messages that may wait for a client that does not read
 * @param unread how long a message may wait for it
 * @param warning how long before its token ends a client is warned
 * @param beat how often either side gives a sign of life
 * @param silence how long a client may give none
 * @param tick how often all this is looked at
 */
@ConfigurationProperties("lectern.live.limits")
public record ClientLimits(
        @DefaultValue("500") int handshakes,
        @DefaultValue("2000") int handshakeBurst,
        @DefaultValue("2000") int strangers,
        @DefaultValue("10s") Duration connectWithin,
        @DefaultValue("8192") int frameBeforeConnect,
        @DefaultValue("16384") int frame,
        @DefaultValue("20") int rate,
        @DefaultValue("100") int burst,
        @DefaultValue("64") int subscriptions,
        @DefaultValue("20") int sessions,
        @DefaultValue("262144") int waiting,
        @DefaultValue("5s") Duration unread,
        @DefaultValue("60s") Duration warning,
        @DefaultValue("10s") Duration beat,
        @DefaultValue("25s") Duration silence,
        @DefaultValue("250ms") Duration tick) {

    /** Refuses what would let nobody in. */
    public ClientLimits {
        var counts = IntStream.of(
                handshakes,
                handshakeBurst,
                strangers,
                frameBeforeConnect,
                frame,
                rate,
                burst,
                subscriptions,
                sessions,
                waiting);
        var times = Stream.of(connectWithin, unread, warning, beat, silence, tick);
        if (counts.anyMatch(count -> count < 1) || times.anyMatch(time -> time.isNegative() || time.isZero()))
            throw new IllegalArgumentException("A limit on live clients is too low");
    }
}
