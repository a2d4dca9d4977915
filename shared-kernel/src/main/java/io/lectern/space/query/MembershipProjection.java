package io.lectern.space.query;

import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Page;
import io.lectern.space.SpaceEvent.MemberEnrolled;
import io.lectern.space.SpaceEvent.MemberRemoved;
import io.lectern.space.SpaceEvent.RoleChanged;
import io.lectern.space.SpaceEvent.SpaceCreated;
import io.lectern.space.query.SpaceQuery.ListMembers;
import io.lectern.space.query.SpaceQuery.ListMySpaces;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("memberships")
class MembershipProjection implements Memberships {
    private final MembershipRows rows;
    private final MembershipLists lists;

    MembershipProjection(MembershipRows rows, MembershipLists lists) {
        this.rows = rows;
        this.lists = lists;
    }

    @EventHandler
    void on(SpaceCreated event, @Timestamp Instant since) {
        rows.save(event.space(), event.educator(), Role.EDUCATOR, since);
    }

    @EventHandler
    void on(MemberEnrolled event, @Timestamp Instant since) {
        rows.save(event.space(), event.user(), event.role(), since);
    }

    @EventHandler
    void on(RoleChanged event) {
        rows.change(event.space(), event.user(), event.role());
    }

    @EventHandler
    void on(MemberRemoved event) {
        rows.delete(event.space(), event.user());
    }

    @QueryHandler
    Page<MySpace> handle(ListMySpaces query, @MetaDataValue(Metadata.ACTOR) String user) {
        return lists.spacesOf(user, query.paging());
    }

    @QueryHandler
    Page<MemberView> handle(ListMembers query) {
        return lists.membersOf(query.space().value(), query.paging());
    }

    @Override
    public Optional<Role> roleOf(UserId user, SpaceId space) {
        return lists.roleOf(user.value(), space.value());
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
