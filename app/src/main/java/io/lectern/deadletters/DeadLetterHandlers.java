package io.lectern.deadletters;

import io.lectern.deadletters.DeadLetterMessage.DropDeadLetter;
import io.lectern.deadletters.DeadLetterMessage.ListDeadLetters;
import io.lectern.deadletters.DeadLetterMessage.RetryDeadLetter;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.Problem.RuleBroken;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class DeadLetterHandlers {
    private final DeadLetterRows rows;

    DeadLetterHandlers(DeadLetterRows rows) {
        this.rows = rows;
    }

    @QueryHandler
    Page<DeadLetterView> handle(ListDeadLetters query) {
        return rows.list(query.paging());
    }

    @CommandHandler
    void handle(RetryDeadLetter command) {
        if (!rows.exists(command.id())) throw new NotFound();
        if (!rows.retry(command.id())) throw new RuleBroken("This event waits behind an earlier one of its stream");
    }

    @CommandHandler
    void handle(DropDeadLetter command) {
        if (!rows.drop(command.id())) throw new NotFound();
    }
}
