package io.lectern.space.command;

import static io.lectern.kernel.access.Role.EDUCATOR;
import static io.lectern.kernel.access.Role.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata.MembershipChange;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.Problem.RuleBroken;
import io.lectern.kernel.text.Title;
import io.lectern.space.SpaceEvent.MemberEnrolled;
import io.lectern.space.SpaceEvent.MemberRemoved;
import io.lectern.space.SpaceEvent.RoleChanged;
import io.lectern.space.SpaceEvent.SpaceCreated;
import io.lectern.space.SpaceEvent.SpaceRenamed;
import io.lectern.space.command.SpaceCommand.CreateSpace;
import io.lectern.space.command.SpaceCommand.EnrolMember;
import io.lectern.space.command.SpaceCommand.RemoveMember;
import io.lectern.space.command.SpaceCommand.RenameSpace;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpaceTest {
    private static final SpaceId BIOLOGY = SpaceId.of("biology");
    private static final UserId ADA = UserId.of("ada");
    private static final UserId BEN = UserId.of("ben");

    private FixtureConfiguration<Space> space;

    @BeforeEach
    void setUp() {
        space = new AggregateTestFixture<>(Space.class);
    }

    @Test
    void whoeverBeginsASpaceIsItsFirstEducator() {
        space.givenNoPriorActivity()
                .when(new CreateSpace(BIOLOGY, new Title("Biology"), ADA))
                .expectEvents(created());
    }

    @Test
    void aSpaceIsRenamed() {
        space.given(created())
                .when(new RenameSpace(BIOLOGY, new Title("Botany")))
                .expectEvents(new SpaceRenamed(BIOLOGY, "Botany"));
    }

    @Test
    void theSameNameAgainIsNoEvent() {
        space.given(created())
                .when(new RenameSpace(BIOLOGY, new Title(" Biology ")))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aPersonIsEnrolled() {
        space.given(created()).when(new EnrolMember(BIOLOGY, BEN, STUDENT)).expectEvents(benEnrolled());
    }

    @Test
    void theSameRoleAgainIsNoEvent() {
        space.given(created(), benEnrolled())
                .when(new EnrolMember(BIOLOGY, BEN, STUDENT))
                .expectNoEvents();
    }

    @Test
    void aStudentBecomesAnEducator() {
        space.given(created(), benEnrolled())
                .when(new EnrolMember(BIOLOGY, BEN, EDUCATOR))
                .expectEvents(new RoleChanged(BIOLOGY, BEN, EDUCATOR));
    }

    @Test
    void theLastEducatorCannotBecomeAStudent() {
        space.given(created(), benEnrolled())
                .when(new EnrolMember(BIOLOGY, ADA, STUDENT))
                .expectNoEvents()
                .expectException(RuleBroken.class);
    }

    @Test
    void theLastEducatorCannotBeRemoved() {
        space.given(created(), benEnrolled())
                .when(new RemoveMember(BIOLOGY, ADA))
                .expectNoEvents()
                .expectExceptionMessage("A space must keep an educator, and this is the last one");
    }

    @Test
    void anEducatorMayGoWhenAnotherStays() {
        space.given(created(), benEnrolled(), new RoleChanged(BIOLOGY, BEN, EDUCATOR))
                .when(new RemoveMember(BIOLOGY, ADA))
                .expectEvents(new MemberRemoved(BIOLOGY, ADA));
    }

    @Test
    void whoIsNoMemberCannotBeRemoved() {
        space.given(created())
                .when(new RemoveMember(BIOLOGY, BEN))
                .expectNoEvents()
                .expectException(NotFound.class);
    }

    @Test
    void membersAndTheOneRemovedHearOfARemovalAndWhoseRoleItEnds() {
        space.given(created(), benEnrolled())
                .when(new RemoveMember(BIOLOGY, BEN))
                .expectSuccessfulHandlerExecution();
        var stored =
                space.getEventStore().readEvents("space-biology").asStream().toList();
        var metadata = stored.get(stored.size() - 1).getMetaData();

        assertThat(metadata)
                .containsEntry(Metadata.SPACE, "biology")
                .containsEntry(Metadata.AUDIENCE, Audience.members(BIOLOGY).and(BEN))
                .containsEntry(Metadata.IDS, Map.of("space", "biology", "user", "ben"))
                .containsEntry(Metadata.MEMBERSHIP, new MembershipChange(BIOLOGY, BEN, null));
    }

    private static SpaceCreated created() {
        return new SpaceCreated(BIOLOGY, "Biology", ADA);
    }

    private static MemberEnrolled benEnrolled() {
        return new MemberEnrolled(BIOLOGY, BEN, STUDENT);
    }
}
