package io.lectern.space.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Paging;
import io.lectern.space.SpaceEvent.MemberEnrolled;
import io.lectern.space.SpaceEvent.MemberRemoved;
import io.lectern.space.SpaceEvent.RoleChanged;
import io.lectern.space.SpaceEvent.SpaceCreated;
import io.lectern.space.query.SpaceQuery.ListMembers;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class MembershipProjectionTest extends RunningLectern {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final SpaceId MOSSES = SpaceId.of("mosses");
    private static final UserId DAN = UserId.of("dan");
    private static final UserId FAY = UserId.of("fay");

    @Autowired
    private MembershipProjection projection;

    @Autowired
    private JdbcPeers shared;

    @Autowired
    private EntityManager entities;

    @Test
    void whoBeginsASpaceTeachesAndOthersHaveTheRolesTheyWereGiven() {
        enrol();
        assertThat(roleOf(DAN)).contains(Role.EDUCATOR);
        assertThat(roleOf(FAY)).contains(Role.STUDENT);
        assertThat(members()).containsExactly("dan", "fay");

        projection.on(new RoleChanged(MOSSES, FAY, Role.EDUCATOR));
        assertThat(roleOf(FAY)).contains(Role.EDUCATOR);

        projection.on(new MemberRemoved(MOSSES, DAN));
        assertThat(roleOf(DAN)).isEmpty();
        assertThat(members()).containsExactly("fay");
    }

    @Test
    void whoSharesASpaceIsAPeerAndTaughtByItsEducators() {
        enrol();

        var people = List.of(DAN, FAY, UserId.of("nobody-they-know"));
        assertThat(shared.of(FAY, people)).containsExactlyInAnyOrder(DAN, FAY);
        assertThat(shared.taughtBy(DAN, people)).containsExactlyInAnyOrder(DAN, FAY);
        assertThat(shared.taughtBy(FAY, people)).isEmpty();
    }

    @Test
    void afterAResetTheSameEventsMakeTheSame() {
        enrol();

        projection.reset();
        written();
        assertThat(members()).isEmpty();
        enrol();

        assertThat(members()).containsExactly("dan", "fay");
    }

    private void enrol() {
        projection.on(new SpaceCreated(MOSSES, "Mosses", DAN), NOON);
        projection.on(new MemberEnrolled(MOSSES, FAY, Role.STUDENT), NOON.plusSeconds(1));
        written();
    }

    /** As each event leaves it. */
    private void written() {
        entities.flush();
        entities.clear();
    }

    private Optional<Role> roleOf(UserId user) {
        entities.flush();
        return projection.roleOf(user, MOSSES);
    }

    private List<String> members() {
        written();
        return projection.handle(new ListMembers(MOSSES, new Paging(10, null, false))).items().stream()
                .map(MemberView::user)
                .toList();
    }
}
