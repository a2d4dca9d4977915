package io.lectern.http;

import io.lectern.kernel.access.Service;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;

/** Tells services from people. */
public interface Services {

    /** The service that comes with a request; nothing if a person does. */
    Optional<Service> find(Principal caller);

    /** When what a caller came with ends. */
    Instant expiry(Principal caller);
}
