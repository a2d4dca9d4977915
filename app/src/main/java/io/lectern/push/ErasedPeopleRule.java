package io.lectern.push;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.FieldError;
import io.lectern.kernel.privacy.ErasedPeople;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps out words of people who were erased, which would have no end again. */
@Component
class ErasedPeopleRule {
    private final ErasedPeople erasedPeople;

    ErasedPeopleRule(ErasedPeople erasedPeople) {
        this.erasedPeople = erasedPeople;
    }

    void check(PushedEvents body, List<FieldError> errors) {
        var erased = erasedPeople.among(body.events().stream()
                .flatMap(event -> event.persons().values().stream())
                .collect(Collectors.toSet()));
        if (erased.isEmpty()) return;
        for (var i = 0; i < body.events().size(); i++)
            check(body.place(i), body.events().get(i), erased, errors);
    }

    private static void check(String place, PushedEvent event, Set<UserId> erased, List<FieldError> errors) {
        event.persons().forEach((pointer, person) -> {
            if (erased.contains(person))
                errors.add(new FieldError(place + "personal." + pointer, "must not be of somebody who was erased"));
        });
    }
}
