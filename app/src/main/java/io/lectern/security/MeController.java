package io.lectern.security;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.People;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeController {
    private final People people;

    MeController(People people) {
        this.people = people;
    }

    record Me(String user, @Nullable String name) {}

    @GetMapping("/api/me")
    Me me(UserId user) {
        return new Me(user.value(), people.names(List.of(user)).get(user));
    }
}
