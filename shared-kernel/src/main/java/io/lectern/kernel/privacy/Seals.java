package io.lectern.kernel.privacy;

import io.lectern.kernel.id.UserId;
import java.util.List;
import java.util.Optional;

/**
 * Seals personal words that are kept outside of the event store, under the same keys as those within, and erases both.
 */
public interface Seals {

    /**
     * The words as nobody can read them without the key of that person and that stream.
     *
     * @param stream the name of what holds the words, as if it were a stream
     */
    String seal(UserId person, String stream, String words);

    /**
     * The words again, or nothing once their key is erased; words that were never sealed are given back as they are.
     */
    Optional<String> open(String stream, String sealed);

    /** The streams that hold sealed words of a person or about one, those within the event store too. */
    List<String> streamsOf(UserId person);

    /** Makes what was sealed for a person and a stream unreadable for ever. */
    void erase(UserId person, String stream);
}
