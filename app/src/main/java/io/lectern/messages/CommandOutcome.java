package io.lectern.messages;

import io.lectern.kernel.message.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DuplicateKeyException;

/** What became of a command, in the words of metrics and of the log. */
enum CommandOutcome {
    DONE,
    REPEATED,
    LOST_RACE,
    VALIDATION,
    NOT_FOUND,
    FORBIDDEN,
    KEY_REUSED,
    VERSION_REQUIRED,
    STALE_VERSION,
    RULE_BROKEN,
    STILL_RUNNING,
    FAILED;

    private static final List<Class<? extends RuntimeException>> RACES =
            List.of(ConcurrencyException.class, AggregateStreamCreationException.class, DuplicateKeyException.class);
    private static final Map<Class<? extends RuntimeException>, CommandOutcome> REFUSALS = Map.of(
            Problem.Invalid.class, VALIDATION,
            Problem.NotFound.class, NOT_FOUND,
            Problem.Forbidden.class, FORBIDDEN,
            Problem.KeyReused.class, KEY_REUSED,
            Problem.VersionRequired.class, VERSION_REQUIRED,
            Problem.StaleVersion.class, STALE_VERSION,
            Problem.RuleBroken.class, RULE_BROKEN,
            Problem.StillRunning.class, STILL_RUNNING);

    static CommandOutcome of(Throwable end) {
        if (RACES.stream().anyMatch(race -> race.isInstance(end))) return LOST_RACE;
        return REFUSALS.getOrDefault(end.getClass(), FAILED);
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
