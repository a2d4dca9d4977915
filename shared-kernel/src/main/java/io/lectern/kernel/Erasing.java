package io.lectern.kernel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/** A fact after which personal words that its stream holds can be read by nobody: the store erases their keys with it. */
public interface Erasing {

    /** Whose words are erased, or null for those of everybody. */
    @JsonIgnore
    default @Nullable UserId erasedPerson() {
        return null;
    }
}
