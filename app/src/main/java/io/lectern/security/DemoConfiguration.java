package io.lectern.security;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@Conditional(DemoEnabled.class)
class DemoConfiguration {

    @Bean
    ECKey demoKey(@Value("${lectern.data:./data}") Path data) {
        return DemoKey.in(data);
    }

    @Bean
    TrustedIssuer demoIssuer(ECKey key) {
        var keys = new ImmutableJWKSet<SecurityContext>(new JWKSet(key.toPublicJWK()));
        return TrustedIssuer.of(
                DemoTokens.ISSUER, keys, TokenRules.of(DemoTokens.ISSUER, List.of()), header -> () -> true);
    }

    /** Whoever reaches the demo can be anybody, so nobody reaches it from elsewhere unless an address says so. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> loopbackUnlessTold(Environment environment) {
        return server -> {
            if (!environment.containsProperty("server.address")) server.setAddress(InetAddress.getLoopbackAddress());
        };
    }
}
