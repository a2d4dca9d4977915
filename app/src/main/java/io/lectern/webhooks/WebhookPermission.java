package io.lectern.webhooks;

import io.lectern.kernel.access.Scope;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Problem.FieldError;
import io.lectern.kernel.message.Problem.Forbidden;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.stream.VersionHashes;
import io.lectern.space.SpaceEvent;
import io.lectern.webhooks.registration.WebhookBody;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** Whether a service may be sent what it wants: what its token lets it read. */
@Component
class WebhookPermission {
    private static final long FIRST = 0;

    private final VersionHashes hashes;

    WebhookPermission(VersionHashes hashes) {
        this.hashes = hashes;
    }

    /**
     * Lets it pass.
     *
     * @throws Forbidden if its token does not let it read so much
     * @throws Invalid if a space is not there for it
     */
    void require(WebhookBody body, Service service) {
        for (var scope : Scope.values())
            if (body.wanted().scopes().contains(scope) && !service.has(scope))
                throw new Forbidden("The scope " + scope.text() + " is missing");
        var errors = new ArrayList<FieldError>();
        for (var i = 0; i < body.named().size(); i++)
            if (!isThere(body.named().get(i), service))
                errors.add(new FieldError("spaces[" + i + "]", "must be a space that the service can reach"));
        if (!errors.isEmpty()) throw new Invalid(errors);
    }

    private boolean isThere(String space, Service service) {
        return service.covers(SpaceId.of(space))
                && hashes.of(SpaceEvent.STREAM + space, FIRST).isPresent();
    }
}
