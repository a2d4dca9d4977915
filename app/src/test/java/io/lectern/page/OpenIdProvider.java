package io.lectern.page;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.lectern.Ports;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;

/** A school's own OpenID provider: Spring's authorization server, with one person and one public client. */
final class OpenIdProvider implements AutoCloseable {
    static final String CLIENT = "classroom";
    static final String USER = "ines";
    static final String NAME = "Ines Adler";
    static final String PASSWORD = "moss and fern";

    private final AnnotationConfigServletWebServerApplicationContext context;
    private final String issuer;

    private OpenIdProvider(AnnotationConfigServletWebServerApplicationContext context, String issuer) {
        this.context = context;
        this.issuer = issuer;
    }

    /**
     * Starts it on a free port.
     *
     * @param page where its client comes from and goes back to
     * @param tokens how long an access token lasts
     */
    static OpenIdProvider start(String page, Duration tokens) throws IOException {
        var port = Ports.free();
        var issuer = "http://127.0.0.1:" + port;
        var context = new AnnotationConfigServletWebServerApplicationContext();
        Map<String, Object> settings = Map.of("port", port, "issuer", issuer, "page", page, "tokens", tokens);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("provider", settings));
        context.register(Provider.class);
        context.refresh();
        return new OpenIdProvider(context, issuer);
    }

    String issuer() {
        return issuer;
    }

    @Override
    public void close() {
        context.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableWebSecurity
    static class Provider {
        private final Environment settings;

        Provider(Environment settings) {
            this.settings = settings;
        }

        @Bean
        TomcatServletWebServerFactory server() {
            var server = new TomcatServletWebServerFactory(settings.getRequiredProperty("port", Integer.class));
            server.setRegisterDefaultServlet(true);
            return server;
        }

        @Bean
        SecurityFilterChain security(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> server.oidc(withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(withDefaults())
                    .cors(withDefaults())
                    .build();
        }

        @Bean
        CorsConfigurationSource corsConfigurationSource() {
            var cors = new CorsConfiguration();
            cors.setAllowedOrigins(List.of(settings.getRequiredProperty("page")));
            cors.setAllowedMethods(List.of("GET", "POST"));
            return request -> cors;
        }

        @Bean
        RegisteredClientRepository clients() {
            var tokens = TokenSettings.builder()
                    .accessTokenTimeToLive(settings.getRequiredProperty("tokens", Duration.class));
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId(CLIENT)
                    .clientId(CLIENT)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(settings.getRequiredProperty("page") + "/")
                    .postLogoutRedirectUri(settings.getRequiredProperty("page") + "/")
                    .scope("openid")
                    .scope("profile")
                    .clientSettings(
                            ClientSettings.builder().requireProofKey(true).build())
                    .tokenSettings(tokens.build())
                    .build());
        }

        @Bean
        AuthorizationServerSettings addresses() {
            return AuthorizationServerSettings.builder()
                    .issuer(settings.getRequiredProperty("issuer"))
                    .build();
        }

        @Bean
        UserDetailsService people() {
            return new InMemoryUserDetailsManager(
                    User.withUsername(USER).password("{noop}" + PASSWORD).build());
        }

        @Bean
        JWKSource<SecurityContext> keys() throws JOSEException {
            return new ImmutableJWKSet<>(
                    new JWKSet(new RSAKeyGenerator(2048).keyID("first").generate()));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return token -> {
                if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType()))
                    token.getClaims().claim("name", NAME).claim("lectern_role", "educator");
            };
        }
    }
}
