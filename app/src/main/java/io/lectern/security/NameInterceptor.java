package io.lectern.security;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.People;
import io.lectern.kernel.text.DisplayName;
import io.lectern.security.token.ServiceToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Learns from tokens how people are called. */
@Component
class NameInterceptor implements HandlerInterceptor, WebMvcConfigurer {
    private static final int MOST_KNOWN = 10_000;

    private final People people;
    private final ClaimSettings claims;
    private final Map<String, Known> known = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST_KNOWN;
        }
    });

    private static final Known NAMELESS = new Known("", Instant.MIN);

    private record Known(String text, Instant since) {}

    NameInterceptor(People people, ClaimSettings claims) {
        this.people = people;
        this.claims = claims;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getUserPrincipal() instanceof JwtAuthenticationToken token && !ServiceToken.is(token.getToken()))
            learn(token);
        return true;
    }

    private void learn(JwtAuthenticationToken token) {
        var said = token.getToken().getClaims().get(claims.name());
        DisplayName.of(said instanceof String text ? text : "")
                .map(name -> new Known(name, since(token.getToken())))
                .ifPresentOrElse(name -> learn(token.getName(), name), () -> learn(token.getName()));
    }

    private void learn(String user) {
        if (known.containsKey(user)) return;
        people.remember(UserId.of(user));
        known.put(user, NAMELESS);
    }

    private void learn(String user, Known name) {
        var last = known.get(user);
        if (last != null && (last.equals(name) || last.since().isAfter(name.since()))) return;
        people.remember(UserId.of(user), name.text(), name.since());
        known.put(user, name);
    }

    private static Instant since(Jwt token) {
        return Objects.requireNonNullElse(token.getIssuedAt(), Instant.EPOCH);
    }
}
