package io.lectern.http;

import io.lectern.kernel.access.Service;
import java.security.Principal;
import java.util.Optional;

/** Tells services from people. */
public interface Services {

    /** The service that comes with a request; nothing if a person does. */
    Optional<Service> find(Principal caller);

    /** How long a caller may go on with what they came with. */
    TokenValidity validity(Principal caller);
}
