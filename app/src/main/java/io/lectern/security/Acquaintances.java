package io.lectern.security;

import io.lectern.kernel.People;
import io.lectern.kernel.UserId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Learns from tokens how people are called. */
class Acquaintances extends OncePerRequestFilter {
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
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) meet(token);
        chain.doFilter(request, response);
    }

    private void meet(JwtAuthenticationToken token) {
        var name = token.getToken().getClaimAsString("name");
        if (name == null || name.isBlank() || name.length() > MOST_LETTERS) return;
        if (name.equals(known.get(token.getName()))) return;
        people.meet(UserId.of(token.getName()), name.strip());
        known.put(token.getName(), name);
    }

    /** It belongs into the security chain alone, where the token is known. */
    @Configuration(proxyBeanMethods = false)
    static class Placement {

        @Bean
        Acquaintances acquaintances(People people) {
            return new Acquaintances(people);
        }

        @Bean
        FilterRegistrationBean<Acquaintances> notOutsideOfSecurity(Acquaintances acquaintances) {
            var registration = new FilterRegistrationBean<>(acquaintances);
            registration.setEnabled(false);
            return registration;
        }
    }
}
