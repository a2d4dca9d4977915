package io.lectern.messages;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.access.GuardedBy;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.message.Files;
import io.lectern.kernel.message.Problem;
import io.lectern.kernel.message.Problem.StaleVersion;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.stream.CachedAggregates;
import io.lectern.kernel.stream.KnownStates;
import io.lectern.kernel.stream.State;
import io.lectern.kernel.text.RefersToFiles;
import io.lectern.messages.Access.Entered;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Stands before a command handler once its aggregate is loaded: the files it refers to (400), access (404, 403), then
 * whether it was done before (422), then the expected version (428, 412), and only then the rules (409). Axon by itself
 * compares versions after the handler ran.
 */
class CommandGate<T> extends WrappedMessageHandlingMember<T> {
    private static final long FIRST = 0;

    private final boolean isOfAggregate;
    private final Access access;
    private final Retries retries;
    private final Files files;
    private final ExpectedVersion expectedVersion;
    private final CommandResults results;

    CommandGate(
            MessageHandlingMember<T> handler,
            Access access,
            Retries retries,
            Files files,
            ExpectedVersion expectedVersion,
            CommandResults results) {
        super(handler);
        this.isOfAggregate = AnnotatedElementUtils.hasAnnotation(handler.declaringClass(), AggregateRoot.class);
        this.access = access;
        this.retries = retries;
        this.files = files;
        this.expectedVersion = expectedVersion;
        this.results = results;
    }

    @Override
    public @Nullable Object handle(Message<?> message, @Nullable T aggregate) throws Exception {
        if (!CachedAggregates.areUsed()) return decide(message, aggregate);
        var before = AggregateLifecycle.getVersion();
        try {
            var result = decide(message, aggregate);
            if (Objects.equals(before, AggregateLifecycle.getVersion())) throw new DecidedOnCachedState();
            return result;
        } catch (Problem refused) {
            throw new DecidedOnCachedState();
        }
    }

    private @Nullable Object decide(Message<?> message, @Nullable T aggregate) throws Exception {
        if (isOfSystem(message)) return handled(message, aggregate, null);
        var service = Access.service(message);
        if (service != null) return decideForService(message, aggregate, service);
        if (message.getPayload() instanceof RefersToFiles referring) requireVisibleFiles(message, referring);
        var entered = enter(message, aggregate);
        recordRole(message, entered.viewer());
        retries.stopIfDone(message, isOfAggregate ? current(aggregate) : null);
        if (isOfAggregate && aggregate != null) expectedVersion.require(message, entered.viewer(), current(aggregate));
        return handled(message, aggregate, entered);
    }

    private @Nullable Object decideForService(Message<?> message, @Nullable T aggregate, Service service)
            throws Exception {
        Access.enter(message, service);
        recordRole(Service.ROLE);
        retries.stopIfDone(message, isOfAggregate ? current(aggregate) : null);
        return handled(message, aggregate, null);
    }

    private void requireVisibleFiles(Message<?> message, RefersToFiles referring) {
        var actor = message.getMetaData().get(Metadata.ACTOR);
        if (actor != null) files.requireVisible(UserId.of((String) actor), referring.files());
    }

    private Entered enter(Message<?> message, @Nullable T aggregate) {
        return aggregate instanceof Guarded thing && exists() && !Access.isDecidedByMessage(message.getPayload())
                ? access.enter(message, thing)
                : access.enter(message);
    }

    private long current(@Nullable T aggregate) {
        var version = aggregate == null ? null : AggregateLifecycle.getVersion();
        return version == null ? StaleVersion.NONE : version;
    }

    private boolean exists() {
        return !isOfAggregate || AggregateLifecycle.getVersion() != null;
    }

    private @Nullable Object handled(Message<?> message, @Nullable T aggregate, @Nullable Entered entered)
            throws Exception {
        var stream = ((StreamCommand) message.getPayload()).stream();
        var isChange = isOfAggregate && aggregate != null;
        var before = isChange ? current(aggregate) : FIRST;
        var result = timed(message, aggregate);
        if (isChange && aggregate instanceof GuardedBy guarded && guarded.guard() instanceof State<?> state)
            KnownStates.add(state);
        var version = isChange ? AggregateLifecycle.getVersion() : null;
        var outcome = new Outcome(stream, version == null ? FIRST : version, before);
        if (entered != null) results.readFor(message, outcome, entered);
        return aggregate == null ? result : outcome;
    }

    private @Nullable Object timed(Message<?> message, @Nullable T aggregate) throws Exception {
        var timing = CommandTiming.of(message);
        if (timing == null) return super.handle(message, aggregate);
        timing.enter();
        try {
            return super.handle(message, aggregate);
        } finally {
            timing.endRules();
        }
    }

    /**
     * Who begins a space teaches in it; whoever else has no role in the thing's space, or whose thing has none, acts
     * without.
     */
    private static void recordRole(Message<?> message, Viewer viewer) {
        var role = begins(message) ? Role.EDUCATOR : viewer.role();
        if (role != null) recordRole(role.name());
    }

    private static void recordRole(String role) {
        CurrentUnitOfWork.get().transformMessage(sent -> sent.andMetaData(Map.of(Metadata.ROLE, role)));
    }

    private static boolean begins(Message<?> message) {
        var allow = message.getPayloadType().getAnnotation(Allow.class);
        return allow != null && Arrays.asList(allow.value()).contains(Allow.Who.CREATOR);
    }

    private static boolean isOfSystem(Message<?> message) {
        return Role.SYSTEM.equals(message.getMetaData().get(Metadata.ROLE));
    }
}
