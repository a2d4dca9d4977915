package io.lectern.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the page signs people in at an issuer; the settings {@code lectern.page.*}.
 *
 * @param clientId as what the issuer knows the page: a public client, which has no secret
 * @param scopes what it asks for
 */
@ConfigurationProperties("lectern.page")
record PageSettings(
        @Nullable String clientId,
        @DefaultValue({"openid", "profile"}) List<String> scopes) {}
