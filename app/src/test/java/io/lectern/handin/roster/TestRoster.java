package io.lectern.handin.roster;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.EventMetadata.MembershipChange;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Members that stand in the views alone, for the tests of what lists them. */
public final class TestRoster {
    private final RosterProjection projection;

    private TestRoster(RosterProjection projection) {
        this.projection = projection;
    }

    public static TestRoster in(ApplicationContext lectern) {
        return new TestRoster(lectern.getBean(RosterProjection.class));
    }

    public void change(SpaceId space, String user, @Nullable Role role) {
        var change = new MembershipChange(space, UserId.of(user), role);
        var event = GenericEventMessage.asEventMessage("any");
        DefaultUnitOfWork.startAndGet(event).execute(() -> projection.on(change));
    }
}
