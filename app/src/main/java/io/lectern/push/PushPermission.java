package io.lectern.push;

import io.lectern.kernel.access.Service;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Problem.FieldError;
import io.lectern.kernel.message.Problem.Forbidden;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.stream.VersionHashes;
import io.lectern.space.SpaceEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether a service may push some events, as far as that is not for the events alone to say. */
@Component
class PushPermission {
    private static final long FIRST = 0;

    private final VersionHashes hashes;
    private final ErasedPeopleRule erasedPeople;

    PushPermission(VersionHashes hashes, ErasedPeopleRule erasedPeople) {
        this.hashes = hashes;
        this.erasedPeople = erasedPeople;
    }

    /**
     * Lets them pass.
     *
     * @throws Forbidden if one has a noun that the service was not granted
     * @throws Invalid if one names a space that is not there for the service, or words of somebody who is erased
     */
    void require(PushedEvents body, Service service) {
        for (var event : body.events())
            if (!service.mayWrite(event.noun()))
                throw new Forbidden("The scope for events of the noun " + event.noun() + " is missing");
        var errors = new ArrayList<FieldError>();
        spaces(body, service, errors);
        erasedPeople.check(body, errors);
        if (!errors.isEmpty()) throw new Invalid(errors);
    }

    private void spaces(PushedEvents body, Service service, List<FieldError> errors) {
        var known = new HashMap<String, Boolean>();
        for (var i = 0; i < body.events().size(); i++) {
            var event = body.events().get(i);
            var audience = event.audience();
            each(body.place(i) + "audience.educators", audience.educators(), service, known, errors);
            each(body.place(i) + "audience.students", audience.students(), service, known, errors);
            if (event.space() != null && !isThere(event.space(), service, known))
                errors.add(noSpace(body.place(i) + "ids.space"));
        }
    }

    private void each(
            String group, List<String> spaces, Service service, Map<String, Boolean> known, List<FieldError> errors) {
        for (var i = 0; i < spaces.size(); i++)
            if (!isThere(spaces.get(i), service, known)) errors.add(noSpace(group + "[" + i + "]"));
    }

    private static FieldError noSpace(String field) {
        return new FieldError(field, "must be a space that the service can reach");
    }

    private boolean isThere(String space, Service service, Map<String, Boolean> known) {
        return known.computeIfAbsent(
                space,
                id -> service.covers(SpaceId.of(id))
                        && hashes.of(SpaceEvent.STREAM + id, FIRST).isPresent());
    }
}
