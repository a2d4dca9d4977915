package io.lectern.security.token;

import org.springframework.security.oauth2.jwt.Jwt;

/** Tells for what outlasts a request whether the key of its token is the issuer's still. */
public interface KeyStatuses {

    /** Of the key of a token that was found good. */
    KeyStatus of(Jwt token);
}
