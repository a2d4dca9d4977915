package io.lectern.live;

import java.time.Duration;

/**
 * How much a client may ask of a node, so that none can harm the others.
 *
 * @param connectWithin how long a socket may stay without CONNECT
 * @param frameBeforeConnect bytes of a frame until CONNECT is through
 * @param frame bytes of a frame from then on
 * @param subscriptions how many a session may have
 * @param sessions how many a user may have
 * @param waiting bytes of messages that may wait for a client that does not read
 * @param unread how long a message may wait for it
 * @param beat how often either side gives a sign of life
 * @param silence how long a client may give none
 * @param tick how often all this is looked at
 */
record Limits(
        Duration connectWithin,
        int frameBeforeConnect,
        int frame,
        int subscriptions,
        int sessions,
        int waiting,
        Duration unread,
        Duration beat,
        Duration silence,
        Duration tick) {

    /** What clients are promised. */
    static final Limits PROMISED = new Limits(
            Duration.ofSeconds(10),
            8 * 1024,
            16 * 1024,
            64,
            20,
            256 * 1024,
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(25),
            Duration.ofSeconds(1));
}
