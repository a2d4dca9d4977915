package io.lectern.kernel.message;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The name that a member of a representation has in version 1 of the API, where that differs. */
@Retention(RetentionPolicy.RUNTIME)
public @interface FormerName {

    /** The name in version 1. */
    String value();
}
