package io.lectern.security.token;

import org.springframework.security.core.AuthenticationException;

/** That a token can be neither taken nor refused just now, since its issuer's keys cannot be had. */
public final class IssuerUnavailable extends AuthenticationException {

    /** Says so. */
    IssuerUnavailable(Throwable cause) {
        super("The issuer of tokens cannot be reached, try again soon", cause);
    }
}
