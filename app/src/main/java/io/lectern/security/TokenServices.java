package io.lectern.security;

import io.lectern.http.Services;
import io.lectern.http.TokenValidity;
import io.lectern.kernel.access.Service;
import io.lectern.security.token.KeyStatuses;
import io.lectern.security.token.ServiceToken;
import java.security.Principal;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Knows services by what their tokens say. */
final class TokenServices implements Services {
    private final KeyStatuses keys;

    TokenServices(KeyStatuses keys) {
        this.keys = keys;
    }

    @Override
    public Optional<Service> find(Principal caller) {
        return caller instanceof JwtAuthenticationToken token && ServiceToken.is(token.getToken())
                ? Optional.of(ServiceToken.of(token.getToken()))
                : Optional.empty();
    }

    @Override
    public TokenValidity validity(Principal caller) {
        if (!(caller instanceof JwtAuthenticationToken token))
            throw new IllegalArgumentException("Nobody comes with a token");
        var expires = Objects.requireNonNull(token.getToken().getExpiresAt());
        return new TokenValidity(expires, keys.of(token.getToken())::isValid);
    }
}
