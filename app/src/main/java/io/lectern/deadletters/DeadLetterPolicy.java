package io.lectern.deadletters;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.jspecify.annotations.Nullable;

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
    public EnqueueDecision<EventMessage<?>> decide(
            DeadLetter<? extends EventMessage<?>> letter, @Nullable Throwable cause) {
        if (letter instanceof JdbcDeadLetter<?> again) return failedAgain(again, cause);
        if (!(cause instanceof HandlerFailure failure)) throw rethrown(cause);
        if (failure.isUndone() && failure.kind() != FailureKind.PASSING) {
            known.take(failure.failed());
            FailureLog.enqueued(failure.failed(), failure.kind());
            return Decisions.enqueue(new ThrowableCause(failure.kind().label(), ""));
        }
        if (failure.kind() != FailureKind.PASSING) known.remember(failure.failed(), failure.kind());
        throw failure;
    }

    /** @param cause null if its handlers succeeded and their transaction could not be committed: its end tells why */
    private EnqueueDecision<EventMessage<?>> failedAgain(JdbcDeadLetter<?> letter, @Nullable Throwable cause) {
        var kind = cause == null ? FailureKind.FAILED : kind(cause);
        if (cause != null) known.rememberRetry(letter.getIdentifier(), kind);
        return Decisions.requeue(new ThrowableCause(kind.label(), ""));
    }

    private static FailureKind kind(Throwable cause) {
        return cause instanceof HandlerFailure failure ? failure.kind() : FailureKind.of(cause);
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        return cause instanceof RuntimeException known ? known : new IllegalStateException("A handler failed", cause);
    }
}
