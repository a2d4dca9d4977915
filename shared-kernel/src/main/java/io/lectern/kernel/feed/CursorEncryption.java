package io.lectern.kernel.feed;

import java.util.Optional;

/** Makes places in lists opaque on their way to clients, so that nothing can be read, counted or made up there. */
public interface CursorEncryption {

    /** The cursor for a place in a list; equal for equal places, and of no use in another list. */
    String encrypt(String list, String place);

    /** The place that a cursor of this list was given for; nothing if it was never given. */
    Optional<String> decrypt(String list, String cursor);
}
