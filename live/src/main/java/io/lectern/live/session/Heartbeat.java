package io.lectern.live.session;

/**
 * How client and server show each other that they live (STOMP 1.2, Heart-beating).
 *
 * @param wanted whether the client wants signs of life from the server
 * @param pinged whether the server has to ask, since the client promises too little by itself
 * @param expected whether a silent client is a dead one
 */
public record Heartbeat(boolean wanted, boolean pinged, boolean expected) {
    /** Before anything is agreed. */
    static final Heartbeat NONE = new Heartbeat(false, false, false);
}
