package io.lectern.security;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lectern.security.demo.DemoPerson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How people sign in here, which a page must know before anybody has; never a secret.
 *
 * @param demo whether anybody may be whoever they like
 * @param people the demo's, null where there is no demo
 * @param issuer the issuer of tokens, null if none is given
 * @param clientId as what the issuer knows the page, null if it was not said
 * @param scopes what the page asks the issuer for, null without a client id
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignInView(
        boolean demo,
        @Nullable List<DemoPerson> people,
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable List<String> scopes) {}
