package io.lectern.handin.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.SpaceId;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class RosterProjectionTest extends RunningLectern {
    private static final SpaceId MOSSES = SpaceId.of("mosses");

    @Autowired
    private RosterProjection projection;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    private TestRoster roster;

    @BeforeEach
    void open() {
        roster = TestRoster.in(context);
    }

    @Test
    void studentsAreOnItAsLongAsTheyAreStudents() {
        roster.change(MOSSES, "dan", Role.STUDENT);
        roster.change(MOSSES, "eve", Role.STUDENT);
        roster.change(MOSSES, "fay", Role.EDUCATOR);
        assertThat(students()).containsExactly("dan", "eve");

        roster.change(MOSSES, "dan", Role.EDUCATOR);
        roster.change(MOSSES, "eve", null);
        assertThat(students()).isEmpty();
    }

    @Test
    void whatChangesNoMembershipIsPassedOver() throws Exception {
        new AnnotationEventHandlerAdapter(projection).handle(GenericEventMessage.asEventMessage("any"));

        assertThat(students()).isEmpty();
    }

    @Test
    void afterAResetTheSameEventsMakeTheSame() {
        roster.change(MOSSES, "dan", Role.STUDENT);

        projection.reset();
        assertThat(students()).isEmpty();
        roster.change(MOSSES, "dan", Role.STUDENT);
        roster.change(MOSSES, "dan", Role.STUDENT);

        assertThat(students()).containsExactly("dan");
    }

    private List<String> students() {
        return jdbc.queryForList(
                "select student from handin.roster where space = ? order by student", String.class, MOSSES.value());
    }
}
