package io.lectern.http;

import java.security.Principal;

/** Says who runs Lectern: the setting {@code lectern.claims.operator}. */
public interface Operators {

    /** Whether that person does. */
    boolean include(Principal person);
}
