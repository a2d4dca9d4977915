package io.lectern.security;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.net.InetAddress;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

@Configuration(proxyBeanMethods = false)
@Conditional(DemoEnabled.class)
@Import(DemoTokens.class)
class DemoConfiguration {

    @Bean
    ECKey demoKey(@Value("${lectern.data:./data}") Path data) {
        return DemoKey.in(data);
    }

    @Bean
    TrustedIssuer demoIssuer(ECKey key) {
        var keys = new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK()));
        var decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        decoder.setJwtValidator(TokenRules.of(DemoTokens.ISSUER));
        return new TrustedIssuer(DemoTokens.ISSUER, decoder);
    }

    /** Whoever reaches the demo can be anybody, so nobody reaches it from elsewhere unless an address says so. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> loopbackUnlessTold(Environment environment) {
        return server -> {
            if (!environment.containsProperty("server.address")) server.setAddress(InetAddress.getLoopbackAddress());
        };
    }
}
