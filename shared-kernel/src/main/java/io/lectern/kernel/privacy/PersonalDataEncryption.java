package io.lectern.kernel.privacy;

import io.lectern.kernel.id.UserId;
import java.util.List;
import java.util.Optional;

/**
 * Encrypts personal data that is kept outside of the event store, under the same keys as that within, and erases both.
 */
public interface PersonalDataEncryption {

    /**
     * The text as nobody can read it without the key of that person and that stream.
     *
     * @param stream the name of what holds it, as if it were a stream
     */
    String encrypt(UserId person, String stream, String text);

    /**
     * The text again, or nothing once its key is erased; text that was never encrypted is given back as it is.
     */
    Optional<String> decrypt(String stream, String encrypted);

    /** The streams that hold encrypted data of a person or about one, those within the event store too. */
    List<String> streamsOf(UserId person);

    /** Makes what was encrypted for a person and a stream unreadable for ever. */
    void erase(UserId person, String stream);
}
