package io.lectern.http;

import java.security.Principal;

/** Says who may begin spaces: the setting {@code lectern.spaces.creators}. */
public interface SpaceCreators {

    /** Whether that person may. */
    boolean include(Principal person);
}
