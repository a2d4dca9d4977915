package io.lectern.kernel.event;

/**
 * An event that joins a queue when it is appended: it gets its place in the store once those before it in the queue are
 * committed. So what counts the events of several streams one by one does that in the order of the store, and comes to
 * the same numbers when its view is made again.
 */
public interface AppendedInTurn {

    /** The name of the queue, such as the stream of what is counted in. */
    String queue();
}
