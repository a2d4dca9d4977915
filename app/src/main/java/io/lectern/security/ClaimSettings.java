package io.lectern.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Which claims of a token say what; the settings {@code lectern.claims.*}.
 *
 * @param name how its person is called
 * @param creator that its person may begin spaces, as {@code claim=value}; a claim may hold several values
 * @param operator that its person runs Lectern, in the same way
 */
@ConfigurationProperties("lectern.claims")
record ClaimSettings(
        @DefaultValue("name") String name,
        @DefaultValue("lectern_role=educator") String creator,
        @DefaultValue("lectern_role=operator") String operator) {

    /** Refuses what names no claim. */
    ClaimSettings {
        if (name.isBlank()) throw new IllegalArgumentException("lectern.claims.name must be a claim, such as name");
        require("lectern.claims.creator", creator, "lectern_role=educator");
        require("lectern.claims.operator", operator, "lectern_role=operator");
    }

    private static void require(String setting, String value, String example) {
        var parts = value.split("=", 2);
        if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank())
            throw new IllegalArgumentException(setting + " must be claim=value, such as " + example);
    }

    /** Whether a token has the claim of those who may begin spaces. */
    boolean isCreator(Jwt token) {
        return has(token, creator);
    }

    /** Whether a token has the claim of those who run Lectern. */
    boolean isOperator(Jwt token) {
        return has(token, operator);
    }

    private static boolean has(Jwt token, String claim) {
        var parts = claim.split("=", 2);
        var said = token.getClaims().get(parts[0]);
        return said instanceof Iterable<?> several ? isAmong(several, parts[1]) : parts[1].equals(said);
    }

    private static boolean isAmong(Iterable<?> several, String value) {
        for (var each : several) if (value.equals(each)) return true;
        return false;
    }
}
