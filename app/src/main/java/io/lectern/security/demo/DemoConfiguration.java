package io.lectern.security.demo;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.SecurityContext;
import io.lectern.security.token.KeyStatus;
import io.lectern.security.token.TokenRules;
import io.lectern.security.token.TrustedIssuer;
import io.lectern.start.Settings;
import io.lectern.start.StartCheck;
import java.net.InetAddress;
import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;
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
    static FreshDemoKey freshDemoKey(Environment environment) {
        return new FreshDemoKey(Binder.get(environment));
    }

    @Bean
    DemoKeys demoKeys(Settings settings, FreshDemoKey fresh) {
        return DemoKeys.in(settings.data(), fresh);
    }

    @Bean
    TrustedIssuer demoIssuer(DemoKeys demo) {
        var keys = new ImmutableJWKSet<SecurityContext>(demo.published());
        return TrustedIssuer.of(
                DemoTokens.ISSUER, keys, TokenRules.of(DemoTokens.ISSUER, List.of()), header -> KeyStatus.PERMANENT);
    }

    /** Whoever reaches the demo can be anybody, so nobody reaches it from elsewhere unless an address says so. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> loopbackUnlessTold(Environment environment) {
        return server -> {
            if (!DemoAddress.isGiven(environment)) server.setAddress(InetAddress.getLoopbackAddress());
        };
    }

    @Bean
    static StartCheck demoAddress(Environment environment) {
        return beans -> DemoAddress.check(environment);
    }
}
