package io.lectern.deadletters;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;

/**
 * What failed goes into the queue: in the transaction that it failed in, if that can go on without it, and else in the
 * next one, in which it is not tried. What passes by itself does not: the processor tries it until it is over.
 */
class DeadLetterPolicy implements EnqueuePolicy<EventMessage<?>> {
    private final KnownFailures known;

    DeadLetterPolicy(KnownFailures known) {
        this.known = known;
    }

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (letter instanceof JdbcDeadLetter<?> again) {
            known.rememberRetry(again.getIdentifier(), kind(cause));
            return Decisions.requeue(new ThrowableCause(kind(cause).label(), ""));
        }
        if (!(cause instanceof HandlerFailure failure)) throw rethrown(cause);
        if (failure.isUndone() && failure.kind() != FailureKind.PASSING) {
            known.take(failure.failed());
            FailureLog.enqueued(failure.failed(), failure.kind());
            return Decisions.enqueue(new ThrowableCause(failure.kind().label(), ""));
        }
        if (failure.kind() != FailureKind.PASSING) known.remember(failure.failed(), failure.kind());
        throw failure;
    }

    private static FailureKind kind(Throwable cause) {
        return cause instanceof HandlerFailure failure ? failure.kind() : FailureKind.of(cause);
    }

    private static RuntimeException rethrown(Throwable cause) {
        return cause instanceof RuntimeException known ? known : new IllegalStateException("A handler failed", cause);
    }
}
