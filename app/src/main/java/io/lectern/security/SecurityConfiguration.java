package io.lectern.security;

import io.lectern.http.Operators;
import io.lectern.http.ProblemDetails;
import io.lectern.http.Services;
import io.lectern.http.SpaceCreators;
import io.lectern.kernel.access.AllowedOrigins;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.security.demo.DemoEnabled;
import io.lectern.security.demo.DemoSettings;
import io.lectern.security.token.HeaderTokenResolver;
import io.lectern.security.token.KeyStatuses;
import io.lectern.security.token.ServiceToken;
import io.lectern.start.Settings;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.firewall.HttpFirewall;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ClaimSettings.class, SpaceCreatorSettings.class, Settings.class, DemoSettings.class})
class SecurityConfiguration {
    private static final String[] OPEN = {
        "/",
        "/index.html",
        "/assets/**",
        "/favicon.ico",
        "/error",
        "/demo/tokens",
        "/sign-in.json",
        "/live",
        "/calendars/*",
        "/v3/api-docs",
        "/docs",
        "/docs/**",
        "/asyncapi.json",
        "/.well-known/jwks.json",
        "/.well-known/log-seal.json"
    };

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            AuthenticationEntryPoint unauthenticated,
            AllowedOrigins origins,
            ProblemDetails problems,
            Operators operators) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .addFilter(CrossOriginRequests.filter(origins, problems))
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/**")
                        .authenticated()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(EndpointRequest.to("health", "prometheus"))
                        .permitAll()
                        .requestMatchers(EndpointRequest.toAnyEndpoint())
                        .access(operators(operators))
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(unauthenticated)
                        .accessDeniedHandler((request, response, denied) ->
                                problems.write(response, ProblemDetails.of(new NotFound()))))
                .oauth2ResourceServer(tokens -> tokens.authenticationEntryPoint(unauthenticated)
                        .bearerTokenResolver(new HeaderTokenResolver())
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(SecurityConfiguration::caller)))
                .build();
    }

    /** Whatever else of the actuator somebody lets out says too much of the program, and changes it. */
    private static AuthorizationManager<RequestAuthorizationContext> operators(Operators operators) {
        return (caller, request) -> new AuthorizationDecision(operators.include(caller.get()));
    }

    private static AbstractAuthenticationToken caller(Jwt token) {
        return ServiceToken.is(token)
                ? new JwtAuthenticationToken(token, List.of(), ServiceToken.name(token))
                : new JwtAuthenticationToken(token, List.of());
    }

    @Bean
    HttpFirewall firewall() {
        return new HeaderFirewall();
    }

    @Bean
    Services services(KeyStatuses keys) {
        return new TokenServices(keys);
    }

    /** Nobody reads its measurements of each filter, and each request would pay for them. */
    @Bean
    SecurityObservationSettings noSecurityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    AllowedOrigins allowedOrigins(Settings settings) {
        return new AllowedOrigins(settings.allowedOrigins());
    }

    @Bean
    SpaceCreators creators(SpaceCreatorSettings setting, ClaimSettings claims, Environment environment) {
        return setting.within(claims, DemoEnabled.in(environment));
    }

    @Bean
    Operators operators(ClaimSettings claims) {
        return person -> person instanceof JwtAuthenticationToken token && claims.isOperator(token.getToken());
    }
}
