package io.lectern.kernel.replay;

import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** Reads the events of all streams in their order, without those that whoever asks has no use for. */
public interface EventReader {

    /**
     * Which events are of use: those of some types, those of types that Lectern does not know by itself, and those with
     * some metadata whatever their type.
     *
     * @param types the names of the types, or null for all events
     * @param known all types that are no services', where those of services are of use too; otherwise null
     * @param metadata the names of the metadata
     * @param lastOnly whether the last of many is enough
     */
    record Selection(
            @Nullable Set<String> types, @Nullable Set<String> known, Set<String> metadata, boolean lastOnly) {}

    /**
     * Some events.
     *
     * @param named the identifiers of those with metadata of the names that were asked for
     * @param isLast whether none of use comes after them up to where was asked
     */
    record Part(List<? extends TrackedEventMessage<?>> events, Set<String> named, boolean isLast) {}

    /**
     * How much is read at once at most.
     *
     * @param bytes of what is stored; the event that exceeds them is the last
     */
    record Limit(int events, int bytes) {}

    /**
     * The first of them, or the last alone, after an index and up to another, where the order of events is final.
     * Personal data is decrypted when the first payload is asked for: for all at once, in the caller's transaction.
     */
    Part read(Selection selection, long after, long upTo, Limit limit);
}
