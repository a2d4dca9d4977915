package io.lectern.deadletters;

import io.lectern.deadletters.HandlerFailure.Failed;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Learns which events went into a transaction that could not be committed though each handler succeeded: what a
 * policy's command appends, for example, is stored only then. Nothing tells which of them it was, so in the next
 * transaction all of them go into the queue, from which each is tried by itself.
 */
@Component
class CommitFailures {
    private static final String NAME = CommitFailures.class.getName();

    private final KnownFailures known;

    CommitFailures(KnownFailures known) {
        this.known = known;
    }

    /** Says that an event is now handled in the transaction that has begun. */
    void add(Failed handled) {
        var whole = CurrentUnitOfWork.get().root();
        whole.<Set<Failed>>getOrComputeResource(NAME, name -> begin(whole)).add(handled);
    }

    private Set<Failed> begin(UnitOfWork<?> whole) {
        var all = new HashSet<Failed>();
        whole.onRollback(rolledBack -> remember(all, cause(rolledBack)));
        return all;
    }

    private static Throwable cause(UnitOfWork<?> rolledBack) {
        return rolledBack.getExecutionResult().getExceptionResult();
    }

    private void remember(Set<Failed> all, Throwable cause) {
        if (cause instanceof HandlerFailure) return;
        var kind = FailureKind.of(cause);
        if (kind != FailureKind.PASSING) all.forEach(each -> known.remember(each, kind));
    }
}
