package io.lectern.messages;

import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.message.Problem;
import io.lectern.kernel.stream.CachedAggregates;
import io.lectern.kernel.stream.Categories;
import io.lectern.kernel.stream.Category;
import io.lectern.messages.Access.Entered;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a command came to, as its sender may see it, at the end of the command's own transaction. */
@Component
class CommandResults {
    private static final Set<String> OF_THE_COMMAND = Set.of(
            AwaitedResult.NAME,
            CommandTiming.NAME,
            RequestMetadata.RETRY_KEY,
            CachedAggregates.PASS_BY,
            RequestMetadata.FINGERPRINT,
            RequestMetadata.EXPECTED_VERSION);

    private final QueryBus queries;
    private final EntityManager entities;
    private final Categories categories;

    CommandResults(QueryBus queries, EntityManager entities, Categories categories) {
        this.queries = queries;
        this.entities = entities;
        this.categories = categories;
    }

    /**
     * Reads it once all views hold what happened, if the sender waits for it.
     *
     * @param sender who was allowed to send the command
     */
    void readFor(Message<?> command, Outcome outcome, Entered sender) {
        if (!(command.getMetaData().get(AwaitedResult.NAME) instanceof AwaitedResult awaited)) return;
        // What begins a stream is stored after its handler, and only then do views show it: last of all.
        CurrentUnitOfWork.get()
                .onPrepareCommit(
                        storing -> storing.onPrepareCommit(stored -> complete(awaited, command, outcome, sender)));
    }

    private void complete(AwaitedResult awaited, Message<?> command, Outcome outcome, Entered sender) {
        var begun = System.nanoTime();
        awaited.query(outcome)
                .map(query -> ask(query, metadata(command, outcome, sender)))
                .ifPresent(awaited::complete);
        var timing = CommandTiming.of(command);
        if (timing != null) timing.addViews(System.nanoTime() - begun);
    }

    /** The result; nothing if the sender may not see it any more, which does not undo the command. */
    private @Nullable Object ask(Object query, MetaData metadata) {
        entities.flush();
        var result = queries.query(new GenericQueryMessage<>(query, new AnyResponseType()).withMetaData(metadata))
                .join();
        if (!result.isExceptional()) return result.getPayload();
        if (result.exceptionResult() instanceof Problem) return null;
        throw (RuntimeException) result.exceptionResult();
    }

    private MetaData metadata(Message<?> command, Outcome outcome, Entered sender) {
        var metadata = command.getMetaData().withoutKeys(OF_THE_COMMAND);
        return changesRoles(outcome) ? metadata : metadata.and(KnownRole.NAME, sender.knownRole());
    }

    private boolean changesRoles(Outcome outcome) {
        return categories.of(outcome.stream()).map(Category::roles).orElse(false);
    }
}
