package io.lectern.deadletters;

import io.lectern.deadletters.HandlerFailure.Failed;
import io.lectern.kernel.replay.LastEventOnly;
import java.lang.reflect.Method;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Stands around each handler of a streaming processor, and tells what failed from what failed with it. */
@Component
class FailureGate implements HandlerEnhancerDefinition {
    /** Asked for each event: Spring looks through its beans each time. */
    private final SingletonSupplier<EventProcessors> processors;

    private final KnownFailures known;
    private final CommitFailures commits;
    private final ObjectProvider<EventSavepoint> savepoints;

    FailureGate(
            ObjectProvider<EventProcessors> processors,
            KnownFailures known,
            CommitFailures commits,
            ObjectProvider<EventSavepoint> savepoints) {
        this.processors = SingletonSupplier.of(processors::getObject);
        this.known = known;
        this.commits = commits;
        this.savepoints = savepoints;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> handler) {
        var group = AnnotationUtils.findAnnotation(handler.declaringClass(), ProcessingGroup.class);
        return group != null && handler.canHandleMessageType(EventMessage.class)
                ? new Guarded<>(handler, group.value())
                : handler;
    }

    private final class Guarded<T> extends WrappedMessageHandlingMember<T> {
        private final String group;
        private final boolean writesAtEnd;

        Guarded(MessageHandlingMember<T> handler, String group) {
            super(handler);
            this.group = group;
            writesAtEnd = handler.unwrap(Method.class)
                    .map(method -> method.isAnnotationPresent(LastEventOnly.class))
                    .orElse(false);
        }

        @Override
        public @Nullable Object handle(Message<?> message, @Nullable T target) throws Exception {
            if (!processors.obtain().include(group) || !CurrentUnitOfWork.isStarted())
                return super.handle(message, target);
            var failed = new Failed(group, message.getIdentifier());
            var before = EventSavepoint.isRetry() ? null : known.find(failed);
            if (before != null) throw new HandlerFailure(failed, before, true);
            begin(failed);
            try {
                var result = super.handle(message, target);
                savepoints.getObject().flush();
                return result;
            } catch (Exception | Error failure) {
                FailureLog.debug(failed, failure);
                var kind = FailureKind.of(failure);
                var undone =
                        kind != FailureKind.PASSING && savepoints.getObject().undo();
                throw new HandlerFailure(failed, kind, undone);
            }
        }

        /** What writes at the end alone fails for all that there is, and for no event more than for another. */
        private void begin(Failed handled) {
            if (writesAtEnd) {
                savepoints.getObject().beginBatch(handled.event());
                return;
            }
            savepoints.getObject().begin(handled.event());
            if (!EventSavepoint.isRetry()) commits.add(handled);
        }
    }
}
