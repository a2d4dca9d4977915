package io.lectern.kernel.feed;

/**
 * A place in the one order of all stored events, and which event stands there: an index alone would mean something in
 * another timeline too.
 *
 * @param index the global index of an event, from 1; 0 is before the first
 * @param event what tells this event from any other with the same index
 */
public record Position(long index, long event) {}
