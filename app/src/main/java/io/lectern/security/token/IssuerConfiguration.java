package io.lectern.security.token;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Trusts the issuer that the settings name. */
@Configuration(proxyBeanMethods = false)
@Conditional(IssuerGiven.class)
class IssuerConfiguration {

    @Bean
    IssuerKeys issuerKeys(@Value("${" + IssuerGiven.SETTING + "}") String issuer, OAuth2ResourceServerProperties more) {
        var given = more.getJwt().getJwkSetUri();
        var keys = given == null || given.isBlank() ? null : URI.create(given);
        return new IssuerKeys(new PublishedKeys(issuer, keys), FetchLimits.DEFAULT);
    }

    @Bean
    TrustedIssuer givenIssuer(
            @Value("${" + IssuerGiven.SETTING + "}") String issuer,
            OAuth2ResourceServerProperties more,
            IssuerKeys keys) {
        var rules = TokenRules.of(issuer, more.getJwt().getAudiences());
        return TrustedIssuer.of(issuer, keys, rules, keys::status);
    }
}
