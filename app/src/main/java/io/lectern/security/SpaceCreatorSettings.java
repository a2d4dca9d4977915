package io.lectern.security;

import io.lectern.http.SpaceCreators;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who may begin spaces; the setting {@code lectern.spaces.creators}.
 *
 * @param creators anyone in the demo if it is not said, else educators alone
 */
@ConfigurationProperties("lectern.spaces")
record SpaceCreatorSettings(@Nullable Who creators) {

    enum Who {
        ANYONE,
        /** Those whose tokens say so. */
        EDUCATORS
    }

    SpaceCreators within(ClaimSettings claims, boolean demo) {
        var usual = demo ? Who.ANYONE : Who.EDUCATORS;
        return (creators == null ? usual : creators) == Who.ANYONE
                ? person -> true
                : person -> person instanceof JwtAuthenticationToken token && claims.isCreator(token.getToken());
    }
}
