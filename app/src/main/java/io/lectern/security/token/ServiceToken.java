package io.lectern.security.token;

import io.lectern.kernel.access.Service;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.ServiceId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** A token whose subject is the client itself (RFC 9068, 2.2: client credentials) is a service's. */
public final class ServiceToken {
    private static final String SPACES = "lectern_spaces";

    private ServiceToken() {}

    /** Whether it is one. */
    public static boolean is(Jwt token) {
        return token.getSubject() != null
                && token.getSubject().equals(token.getClaims().get("client_id"));
    }

    /** How the service is called where people are called by their ids. */
    public static String name(Jwt token) {
        return ActorId.of(id(token)).value();
    }

    /** The service, with what the token lets it do. */
    public static Service of(Jwt token) {
        return new Service(id(token), scopes(token.getClaims().get("scope")), spaces(token));
    }

    private static ServiceId id(Jwt token) {
        return ServiceId.of(Objects.requireNonNull(token.getSubject()));
    }

    /** One string with spaces between them; some issuers send a list. */
    private static Set<String> scopes(@Nullable Object said) {
        if (said instanceof Collection<?> several) return texts(several);
        return said == null ? Set.of() : texts(Arrays.asList(said.toString().split(" ")));
    }

    /** Nothing that is no list opens all spaces by accident. */
    private static @Nullable Set<String> spaces(Jwt token) {
        if (!token.getClaims().containsKey(SPACES)) return null;
        var said = token.getClaims().get(SPACES);
        if (said instanceof Collection<?> several) return texts(several);
        return said == null ? Set.of() : Set.of(said.toString());
    }

    private static Set<String> texts(Collection<?> several) {
        return several.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
