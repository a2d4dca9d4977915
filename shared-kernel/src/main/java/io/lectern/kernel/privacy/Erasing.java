package io.lectern.kernel.privacy;

import io.lectern.kernel.id.UserId;
import org.jspecify.annotations.Nullable;

/**
 * An event after which personal data that its stream holds can be read by nobody: the store erases their keys with it.
 */
public interface Erasing {

    /** Whose words are erased, or null for those of everybody. */
    default @Nullable UserId erasedPerson() {
        return null;
    }
}
