package io.lectern.security;

import io.lectern.http.Creators;
import io.lectern.http.Problems;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String[] OPEN = {
        "/",
        "/index.html",
        "/assets/**",
        "/favicon.ico",
        "/error",
        "/demo/tokens",
        "/live",
        "/actuator/health/**",
        "/actuator/prometheus",
        "/v3/api-docs/**",
        "/asyncapi.json",
        "/.well-known/jwks.json"
    };

    @Bean
    SecurityFilterChain security(HttpSecurity http, AuthenticationEntryPoint unauthenticated) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .cors(Customizer.withDefaults())
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(unauthenticated))
                .oauth2ResourceServer(tokens ->
                        tokens.authenticationEntryPoint(unauthenticated).jwt(Customizer.withDefaults()))
                .build();
    }

    @Bean
    AuthenticationEntryPoint unauthenticated(Problems problems) {
        var document = Problems.document(
                HttpStatus.UNAUTHORIZED, "unauthenticated", "A valid token is required: Authorization: Bearer …");
        return (request, response, failure) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            problems.write(response, document);
        };
    }

    @Bean
    @ConditionalOnProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri")
    TrustedIssuer configuredIssuer(@Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer) {
        return new TrustedIssuer(issuer, new SupplierJwtDecoder(() -> {
            var decoder = NimbusJwtDecoder.withIssuerLocation(issuer).build();
            decoder.setJwtValidator(TokenRules.of(issuer));
            return decoder;
        }));
    }

    @Bean
    CorsConfigurationSource corsConfigurationSource(@Value("${lectern.allowed-origins:}") List<String> origins) {
        var cors = new CorsConfiguration();
        cors.setAllowedOrigins(origins);
        cors.setAllowedMethods(List.of("GET", "POST", "PUT", "DELETE"));
        cors.setAllowedHeaders(List.of("*"));
        cors.setExposedHeaders(List.of("ETag", "Location", "Retry-After", "X-Correlation-Id"));
        var source = new UrlBasedCorsConfigurationSource();
        if (!origins.isEmpty()) source.registerCorsConfiguration("/**", cors);
        return source;
    }

    @Bean
    Creators creators(@Value("${lectern.spaces.creators:}") String setting, Environment environment) {
        return SpaceCreators.of(setting, DemoEnabled.in(environment));
    }
}
