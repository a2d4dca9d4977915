package io.lectern.kernel.access;

import io.lectern.kernel.id.SpaceId;

/** A message that names the space it is about, so that access can be decided before anything is loaded. */
public interface InSpace {

    /** The space that the message is about. */
    SpaceId space();
}
