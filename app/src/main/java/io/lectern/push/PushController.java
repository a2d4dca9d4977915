package io.lectern.push;

import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Problem.FieldError;
import io.lectern.kernel.message.Problem.Invalid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PushController {
    private static final int MOST = 100;

    private final Commands commands;
    private final EventRules rules;
    private final PushResults results;

    PushController(Commands commands, EventRules rules, PushResults results) {
        this.commands = commands;
        this.rules = rules;
        this.results = results;
    }

    @PostMapping("/api/events")
    @ResponseStatus(HttpStatus.CREATED)
    PushResult push(@RequestBody PushedEvents body) {
        requireValid(body);
        var command = PushEvents.of(UUID.randomUUID(), body);
        var done = commands.send(command);
        return results.of(PushEvents.named(done.stream(), body));
    }

    private void requireValid(PushedEvents body) {
        if (body.events().isEmpty() || body.events().size() > MOST)
            throw new Invalid("body", "must be 1 to " + MOST + " events");
        var errors = new ArrayList<FieldError>();
        var ids = new HashSet<String>();
        for (var i = 0; i < body.events().size(); i++) {
            var event = body.events().get(i);
            for (var error : rules.broken(event))
                errors.add(new FieldError(body.place(i) + error.field(), error.message()));
            if (event.id() != null && !ids.add(event.id().toLowerCase(Locale.ROOT)))
                errors.add(new FieldError(body.place(i) + "id", "is there twice"));
        }
        if (!errors.isEmpty()) throw new Invalid(errors);
    }
}
