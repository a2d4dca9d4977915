package io.lectern.kernel.stream;

/** A representation of one stream at a version, from which its entity tag is made (RFC 9110, section 8.8.3). */
public interface Versioned {

    /** The stream that it shows. */
    String stream();

    /** The sequence number of the last event that it shows, from 0. */
    long version();

    /** Whether it depends on more than its stream, so that the version alone does not name it. */
    default boolean variant() {
        return false;
    }
}
