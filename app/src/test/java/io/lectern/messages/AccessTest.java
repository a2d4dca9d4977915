package io.lectern.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.access.InSpace;
import io.lectern.kernel.access.Owned;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.access.Within;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.Forbidden;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.stream.Categories;
import io.lectern.kernel.stream.Category;
import io.lectern.messages.state.StateReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class AccessTest {
    private static final SpaceId BIOLOGY = SpaceId.of("biology");
    private static final SpaceId CHEMISTRY = SpaceId.of("chemistry");

    /** Ada teaches biology and learns chemistry. */
    private final Access access = new Access(
            (user, space) -> !user.equals(UserId.of("ada"))
                    ? Optional.empty()
                    : Optional.of(space.equals(BIOLOGY) ? Role.EDUCATOR : Role.STUDENT),
            new Categories(List.of(Category.of("paper-").find(AccessTest::paper).build())),
            new StateReader(
                    new Categories(List.of()), JdbcClient.create(new DriverManagerDataSource()), space -> "null"));

    record Paper(SpaceId space, UserId author) implements Guarded, Owned {
        @Override
        public boolean ownedBy(UserId user) {
            return user.equals(author);
        }
    }

    @Allow(value = Allow.Who.EDUCATOR, exceptOwner = true)
    record Judge(String within) implements Within {}

    private static Optional<Paper> paper(String id) {
        return switch (id) {
            case "of-ben" -> Optional.of(new Paper(BIOLOGY, UserId.of("ben")));
            case "of-ada" -> Optional.of(new Paper(BIOLOGY, UserId.of("ada")));
            case "in-chemistry" -> Optional.of(new Paper(CHEMISTRY, UserId.of("ben")));
            default -> Optional.empty();
        };
    }

    @Test
    void whatIsWithinAThingIsDecidedByThatThing() {
        assertThat(access.enter(from("ada", new Judge("paper-of-ben"))).viewer().role())
                .isEqualTo(Role.EDUCATOR);
        assertThatThrownBy(() -> access.enter(from("ada", new Judge("paper-in-chemistry"))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> access.enter(from("eve", new Judge("paper-of-ben"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.enter(from("ada", new Judge("paper-unknown"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.enter(from("ada", new Judge("stone-of-ben"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsForbiddenToTheOwnerIsForbiddenWhateverTheirRole() {
        assertThatThrownBy(() -> access.enter(from("ada", new Judge("paper-of-ada"))))
                .isInstanceOf(Forbidden.class);
    }

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
    void aRoleThatIsKnownCountsInItsSpaceAlone() {
        var known = Map.of(KnownRole.NAME, new KnownRole(CHEMISTRY, Role.EDUCATOR));

        assertThat(access.enter(from("ada", new ForEducators(CHEMISTRY)).andMetaData(known))
                        .viewer()
                        .role())
                .isEqualTo(Role.EDUCATOR);
        assertThatThrownBy(() ->
                        access.enter(from("eve", new ForEducators(BIOLOGY)).andMetaData(known)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatNobodySendsIsRefused() {
        assertThatThrownBy(() -> access.enter(GenericMessage.asMessage(new ForEducators(BIOLOGY))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theRoleIsThatInTheSpaceOfTheMessage() {
        assertThat(access.enter(from("ada", new ForEducators(BIOLOGY))).viewer())
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
