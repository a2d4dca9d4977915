package io.lectern.security;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeController {

    record Me(String user, @Nullable String name) {}

    @GetMapping("/api/me")
    Me me(JwtAuthenticationToken token) {
        return new Me(Objects.requireNonNull(token.getName()), token.getToken().getClaimAsString("name"));
    }
}
