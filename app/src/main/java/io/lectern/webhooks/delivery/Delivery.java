package io.lectern.webhooks.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What a node is sending now.
 *
 * @param number its place among all
 * @param claim how often a node has taken it, so that one that took too long changes nothing any more
 * @param position the index of the event, null for a test
 * @param attempts how often it was sent before
 * @param hastened how many of these came earlier than by the schedule, because the receiver asked for it
 */
record Delivery(
        long number,
        int claim,
        String webhook,
        @Nullable Long position,
        String event,
        String stream,
        int attempts,
        int hastened) {

    boolean isTest() {
        return position == null;
    }
}
