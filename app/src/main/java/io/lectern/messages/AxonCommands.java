package io.lectern.messages;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.Ids;
import io.lectern.kernel.message.CommandParts;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.Problem.StaleVersion;
import io.lectern.kernel.message.Problem.StillRunning;
import io.lectern.kernel.message.Queries;
import io.lectern.kernel.stream.CachedAggregates;
import io.lectern.kernel.stream.Categories;
import io.lectern.kernel.view.CurrentViews;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Sends commands through Axon's gateway. One that lost the race for its version is sent again: on the newer state the
 * gate tells whether it was meant for the older version alone. So is one that came to nothing on a cached aggregate,
 * and once one that could not begin its stream, which may have been for a key that is there already.
 */
@Component
class AxonCommands implements Commands {
    /** Who writes to the same stream on another node wins every other race: a number of attempts would be too few. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final long MOST_PAUSE_NANOS = Duration.ofMillis(2).toNanos();

    private final CommandGateway gateway;
    private final CommandMetrics metrics;
    private final CurrentViews views;
    private final Categories categories;
    private final Queries queries;
    private final CommandTimingListener listener;
    private final RequestSource requests;

    AxonCommands(
            CommandGateway gateway,
            CommandMetrics metrics,
            CurrentViews views,
            Categories categories,
            Queries queries,
            CommandTimingListener listener,
            RequestSource requests) {
        this.gateway = gateway;
        this.metrics = metrics;
        this.views = views;
        this.categories = categories;
        this.queries = queries;
        this.listener = listener;
        this.requests = requests;
    }

    @Override
    public Outcome send(Supplier<Object> command) {
        return attempt(command, this::query);
    }

    @Override
    public Outcome send(Supplier<Object> command, Function<Outcome, Object> query) {
        var done = attempt(command, outcome -> Optional.of(query.apply(outcome)));
        return done.result() == null ? done.withResult(queries.ask(query.apply(done))) : done;
    }

    @Override
    public CommandParts parts() {
        var request = requests.current().orElseThrow(() -> new IllegalStateException("There is no request"));
        var total = new CommandTiming();
        return (command, name, expected) -> {
            var message = GenericCommandMessage.asCommandMessage(command)
                    .andMetaData(request.part(name, expected).toMetaData());
            var done = attempt(() -> message, outcome -> Optional.empty(), total::add);
            listener.ended(total);
            return done;
        };
    }

    private Outcome attempt(Supplier<Object> command, Function<Outcome, Optional<Object>> query) {
        return attempt(command, query, listener::ended);
    }

    private Outcome attempt(
            Supplier<Object> command, Function<Outcome, Optional<Object>> query, Consumer<CommandTiming> ended) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var taken = 0;
        for (var attempt = 1; ; attempt++) {
            try {
                views.await();
                var awaited = new AwaitedResult(query);
                var timing = new CommandTiming();
                var done = once(message(command.get(), awaited, timing, attempt));
                ended.accept(timing.end());
                return done.withResult(awaited.result());
            } catch (AggregateStreamCreationException isThere) {
                if (++taken > 1) throw isThere;
            } catch (ConcurrencyException | DuplicateKeyException | DecidedOnCachedState again) {
                if (System.nanoTime() > end) throw new StillRunning();
                if (attempt > 1)
                    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(MOST_PAUSE_NANOS));
            }
        }
    }

    private static CommandMessage<?> message(Object command, AwaitedResult awaited, CommandTiming timing, int attempt) {
        var message = GenericCommandMessage.asCommandMessage(command)
                .andMetaData(Map.of(AwaitedResult.NAME, awaited, CommandTiming.NAME, timing));
        return attempt == 1 ? message : message.andMetaData(Map.of(CachedAggregates.PASS_BY, true));
    }

    @Override
    public Outcome sendAs(ActorId policy, Object command) {
        var message = GenericCommandMessage.asCommandMessage(command)
                .andMetaData(Map.of(Metadata.ACTOR, policy.value(), Metadata.ROLE, Role.SYSTEM));
        if (message.getMetaData().containsKey(Metadata.CORRELATION_ID)) return send(message);
        return send(message.andMetaData(Map.of(Metadata.CORRELATION_ID, Ids.random())));
    }

    private Optional<Object> query(Outcome outcome) {
        return categories.of(outcome.stream()).flatMap(category -> category.query(outcome));
    }

    private Outcome once(Object command) {
        var begun = System.nanoTime();
        try {
            var result = gateway.sendAndWait(command);
            var done = result instanceof Outcome outcome ? outcome : new Outcome((String) result, 0, StaleVersion.NONE);
            metrics.record(command, begun, CommandOutcome.DONE, done);
            return done;
        } catch (AlreadyDone before) {
            metrics.record(command, begun, CommandOutcome.REPEATED, before.outcome());
            return before.outcome();
        } catch (DecidedOnCachedState again) {
            throw again;
        } catch (AggregateNotFoundException e) {
            metrics.record(command, begun, CommandOutcome.NOT_FOUND, null);
            throw new NotFound();
        } catch (RuntimeException | Error e) {
            metrics.record(command, begun, CommandOutcome.of(e), null);
            throw e;
        }
    }
}
