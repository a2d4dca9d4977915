package io.lectern.security;

import io.lectern.http.Creators;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Who may begin spaces: {@code anyone}, or {@code educators}, whose tokens say so. */
final class SpaceCreators {
    private static final String ANYONE = "anyone";
    private static final String EDUCATORS = "educators";
    private static final String CLAIM = "lectern_role";

    private SpaceCreators() {}

    static Creators of(String setting, boolean demo) {
        return switch (setting.isEmpty() ? demo ? ANYONE : EDUCATORS : setting) {
            case ANYONE -> person -> true;
            case EDUCATORS ->
                person -> person instanceof JwtAuthenticationToken token
                        && "educator".equals(token.getToken().getClaimAsString(CLAIM));
            default ->
                throw new IllegalArgumentException(
                        "The setting lectern.spaces.creators must be " + ANYONE + " or " + EDUCATORS);
        };
    }
}
