package io.lectern.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import io.lectern.kernel.access.Peers;
import io.lectern.kernel.id.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PeersTest extends RunningLectern {
    private static final UserId TEACHER = UserId.of("ada-of-peers");
    private static final UserId PUPIL = UserId.of("ben-of-peers");
    private static final UserId STRANGER = UserId.of("eve-of-peers");

    @Autowired
    private Peers peers;

    @Test
    void whoTeachesSomebodyIsKnownFromTheSpacesTheyShare() {
        var teacher = as(TEACHER.value());
        var space = teacher.post("/api/spaces", "{\"name\":\"Peers\"}").id();
        teacher.put("/api/spaces/" + space + "/members/" + PUPIL, "{\"role\":\"STUDENT\"}");
        var all = List.of(TEACHER, PUPIL, STRANGER);

        assertThat(peers.of(PUPIL, all)).containsExactlyInAnyOrder(TEACHER, PUPIL);
        assertThat(peers.taughtBy(TEACHER, all)).containsExactlyInAnyOrder(TEACHER, PUPIL);
        assertThat(peers.taughtBy(PUPIL, all)).isEmpty();
        assertThat(peers.of(STRANGER, all)).isEmpty();
    }
}
