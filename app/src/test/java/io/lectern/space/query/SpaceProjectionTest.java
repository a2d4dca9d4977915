package io.lectern.space.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.RunningLectern;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.space.SpaceEvent.MemberEnrolled;
import io.lectern.space.SpaceEvent.MemberRemoved;
import io.lectern.space.SpaceEvent.RoleChanged;
import io.lectern.space.SpaceEvent.SpaceCreated;
import io.lectern.space.SpaceEvent.SpaceRenamed;
import io.lectern.space.query.SpaceQuery.FindSpace;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class SpaceProjectionTest extends RunningLectern {
    private static final SpaceId MOSSES = SpaceId.of("mosses");
    private static final UserId DAN = UserId.of("dan");
    private static final UserId FAY = UserId.of("fay");

    @Autowired
    private SpaceProjection projection;

    @Autowired
    private EntityManager entities;

    @Test
    void aSpaceHasItsNameAndAsManyMembersAsItsEventsSay() {
        create();
        assertThat(find()).isEqualTo(new SpaceState(MOSSES, "Mosses", 1, 0));

        projection.on(new MemberEnrolled(MOSSES, FAY, Role.STUDENT), 1);
        projection.on(new RoleChanged(MOSSES, FAY, Role.EDUCATOR), 2);
        projection.on(new SpaceRenamed(MOSSES, "Ferns"), 3);
        assertThat(find()).isEqualTo(new SpaceState(MOSSES, "Ferns", 2, 3));

        projection.on(new MemberRemoved(MOSSES, FAY), 4);
        assertThat(find()).isEqualTo(new SpaceState(MOSSES, "Ferns", 1, 4));
    }

    @Test
    void afterAResetTheSameEventsMakeTheSame() {
        create();
        var before = find();

        projection.reset();
        assertThatThrownBy(this::find).isInstanceOf(NotFound.class);
        create();

        assertThat(find()).isEqualTo(before);
    }

    private void create() {
        projection.on(new SpaceCreated(MOSSES, "Mosses", DAN), 0);
    }

    /** As each event leaves it. */
    private void written() {
        entities.flush();
        entities.clear();
    }

    private SpaceState find() {
        written();
        return projection.handle(new FindSpace(MOSSES, null));
    }
}
