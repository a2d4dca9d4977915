package io.lectern.handin.check;

import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.message.Commands;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayStatus;
import org.springframework.stereotype.Component;

/**
 * When work is handed in, asks the services that its assignment names, each by an event that it alone hears. The
 * requests and how far this has read commit together, so that neither a crash nor a second reading asks twice.
 */
@Component
@ProcessingGroup(WhenWorkIsHandedInThenRequestChecks.NAME)
class WhenWorkIsHandedInThenRequestChecks {
    static final String NAME = "check-requests";
    private static final ActorId ACTOR = ActorId.policy(NAME);

    private final NamedAtHandIn named;
    private final Commands commands;

    WhenWorkIsHandedInThenRequestChecks(NamedAtHandIn named, Commands commands) {
        this.named = named;
        this.commands = commands;
    }

    @EventHandler
    void on(SubmissionHandedIn event, ReplayStatus replay) {
        if (replay.isReplay()) return;
        var services = named.services(event);
        if (!services.isEmpty()) commands.sendAs(ACTOR, request(event, services));
    }

    private static RequestChecks request(SubmissionHandedIn event, Map<String, String> services) {
        return new RequestChecks(event.submission(), event.assignment(), event.space(), event.number(), services);
    }
}
