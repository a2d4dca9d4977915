package io.lectern.security;

import io.lectern.kernel.People;
import io.lectern.kernel.UserId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Learns from tokens how people are called. */
@Component
class Acquaintances implements HandlerInterceptor, WebMvcConfigurer {
    private static final int MOST_KNOWN = 10_000;
    private static final int MOST_LETTERS = 200;

    private final People people;
    private final Map<String, String> known = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST_KNOWN;
        }
    });

    Acquaintances(People people) {
        this.people = people;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getUserPrincipal() instanceof JwtAuthenticationToken token) meet(token);
        return true;
    }

    private void meet(JwtAuthenticationToken token) {
        var name = token.getToken().getClaimAsString("name");
        if (name == null || name.isBlank() || name.length() > MOST_LETTERS) return;
        if (name.equals(known.get(token.getName()))) return;
        people.meet(UserId.of(token.getName()), name.strip());
        known.put(token.getName(), name);
    }
}
