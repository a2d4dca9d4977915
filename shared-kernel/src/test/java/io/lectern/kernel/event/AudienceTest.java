package io.lectern.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AudienceTest {
    private static final SpaceId SPACE = SpaceId.of("s1");
    private static final UserId ADA = UserId.of("ada");
    private static final Viewer TEACHING = new Viewer(ADA, Role.EDUCATOR);
    private static final Viewer LEARNING = new Viewer(ADA, Role.STUDENT);
    private static final Viewer STRANGE = new Viewer(ADA, null);

    @Test
    void itIncludesThoseWhoHaveTheRoleInTheSpace() {
        assertThat(Audience.educators(SPACE).includes(TEACHING, SPACE)).isTrue();
        assertThat(Audience.educators(SPACE).includes(LEARNING, SPACE)).isFalse();
        assertThat(Audience.members(SPACE).includes(LEARNING, SPACE)).isTrue();
        assertThat(Audience.members(SPACE).includes(STRANGE, SPACE)).isFalse();
        assertThat(Audience.members(SPACE).includes(LEARNING, SpaceId.of("s2"))).isFalse();
        assertThat(Audience.members(SPACE).includes(LEARNING, null)).isFalse();
    }

    @Test
    void itIncludesWhomItNamesWhereverTheyAre() {
        var named = new Audience(Set.of(), Set.of(), Set.of(ADA));

        assertThat(named.includes(STRANGE, null)).isTrue();
        assertThat(named.includes(LEARNING, SPACE)).isTrue();
        assertThat(named.includes(new Viewer(UserId.of("ben"), Role.EDUCATOR), SPACE))
                .isFalse();
        assertThat(Audience.NOBODY.includes(TEACHING, SPACE)).isFalse();
    }
}
