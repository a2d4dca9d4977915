package io.lectern.start.settings;

import java.util.List;

/** Spring's settings that say whose tokens are taken. */
final class TokenSettings {
    static final String PREFIX = "spring.security.oauth2.resourceserver.";
    static final String ISSUER = PREFIX + "jwt.issuer-uri";
    static final String KEYS = PREFIX + "jwt.jwk-set-uri";

    /** Those that say nothing without an issuer. */
    static final List<String> OF_ISSUER = List.of(PREFIX + "jwt.audiences", KEYS);

    private TokenSettings() {}

    static boolean has(String name) {
        return name.equals(ISSUER) || OF_ISSUER.contains(name);
    }
}
