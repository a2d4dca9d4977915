package io.lectern.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.Allow;
import io.lectern.kernel.Guarded;
import io.lectern.kernel.InSpace;
import io.lectern.kernel.Metadata;
import io.lectern.kernel.Problem.Forbidden;
import io.lectern.kernel.Problem.NotFound;
import io.lectern.kernel.Role;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.UserId;
import io.lectern.kernel.Viewer;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.Test;

class AccessTest {
    private static final SpaceId BIOLOGY = SpaceId.of("biology");
    private static final SpaceId CHEMISTRY = SpaceId.of("chemistry");

    /** Ada teaches biology and learns chemistry. */
    private final Access access = new Access((user, space) -> !user.equals(UserId.of("ada"))
            ? Optional.empty()
            : Optional.of(space.equals(BIOLOGY) ? Role.EDUCATOR : Role.STUDENT));

    record Unannotated(SpaceId space) implements InSpace {}

    @Allow(Allow.Who.EDUCATOR)
    record ForEducators(SpaceId space) implements InSpace {}

    @Allow(Allow.Who.EDUCATOR)
    record OnAThing(SpaceId namedByTheCaller) {}

    record Thing(SpaceId space) implements Guarded {}

    @Test
    void whatDoesNotSayWhoMaySendItIsRefused() {
        assertThatThrownBy(() -> access.enter(from("ada", new Unannotated(BIOLOGY))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whatNobodySendsIsRefused() {
        assertThatThrownBy(() -> access.enter(GenericMessage.asMessage(new ForEducators(BIOLOGY))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theRoleIsThatInTheSpaceOfTheMessage() {
        assertThat(access.enter(from("ada", new ForEducators(BIOLOGY))))
                .isEqualTo(new Viewer(UserId.of("ada"), Role.EDUCATOR));
        assertThatThrownBy(() -> access.enter(from("ada", new ForEducators(CHEMISTRY))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> access.enter(from("eve", new ForEducators(BIOLOGY))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSpaceOfTheThingCountsWhateverSpaceTheCallerNames() {
        assertThatThrownBy(() -> access.enter(from("ada", new OnAThing(BIOLOGY)), new Thing(CHEMISTRY)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> access.enter(from("eve", new OnAThing(BIOLOGY)), new Thing(BIOLOGY)))
                .isInstanceOf(NotFound.class);
    }

    private static Message<?> from(String user, Object payload) {
        return new GenericMessage<>(payload, Map.of(Metadata.ACTOR, user));
    }
}
