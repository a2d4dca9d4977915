package io.lectern.space.query;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.order.EventOrder;
import io.lectern.space.SpaceEvent;
import io.lectern.space.SpaceEvent.MemberEnrolled;
import io.lectern.space.SpaceEvent.MemberRemoved;
import io.lectern.space.SpaceEvent.RoleChanged;
import io.lectern.space.SpaceEvent.SpaceCreated;

/** Who is a member is enrolled no second time, and nobody else is given another role or removed. */
final class SpaceOrder {
    static final EventOrder<SpaceEvent> ORDER = EventOrder.of(SpaceEvent.class, event -> event.space().stream())
            .on(SpaceCreated.class, (things, event) -> things.begin(member(event, event.educator())))
            .on(MemberEnrolled.class, (things, event) -> things.begin(member(event, event.user())))
            .on(RoleChanged.class, (things, event) -> things.require(member(event, event.user())))
            .on(MemberRemoved.class, (things, event) -> things.end(member(event, event.user())));

    private SpaceOrder() {}

    private static String member(SpaceEvent event, UserId user) {
        return "the member " + user + " of " + event.space().stream();
    }
}
