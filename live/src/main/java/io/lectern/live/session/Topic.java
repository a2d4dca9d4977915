package io.lectern.live.session;

import io.lectern.kernel.event.Channel;

/** What one reader subscribes to: whose messages, and how much of each. */
public record Topic(Channel channel, Detail detail) {

    /** Whether it is what its reader alone receives. */
    boolean own() {
        return channel.kind() == Channel.Kind.USER;
    }

    /** How much of an event a message carries: ids alone, or all that its readers may see. */
    public enum Detail {
        THIN,
        FAT
    }
}
