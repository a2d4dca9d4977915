package io.lectern.space.command;

import static io.lectern.kernel.access.Role.EDUCATOR;
import static io.lectern.kernel.access.Role.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.access.Role;
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
import io.lectern.space.command.SpaceCommand.AcceptInvitation;
import io.lectern.space.command.SpaceCommand.CreateSpace;
import io.lectern.space.command.SpaceCommand.EnrolMember;
import io.lectern.space.command.SpaceCommand.EnrolRoster;
import io.lectern.space.command.SpaceCommand.RemoveMember;
import io.lectern.space.command.SpaceCommand.RenameSpace;
import io.lectern.space.invitation.Invitation;
import io.lectern.space.invitation.InvitationCode;
import io.lectern.space.invitation.Invitations;
import io.lectern.space.roster.RosterNames;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpaceTest {
    private static final SpaceId BIOLOGY = SpaceId.of("biology");
    private static final UserId ADA = UserId.of("ada");
    private static final UserId BEN = UserId.of("ben");
    private static final UserId CAT = UserId.of("cat");

    private static final InvitationCode CODE = InvitationCode.of("bcdfghjk");

    private final KnownInvitation invitations = new KnownInvitation();
    private final KnownNames names = new KnownNames();
    private FixtureConfiguration<Space> space;

    @BeforeEach
    void setUp() {
        space = new AggregateTestFixture<>(Space.class);
        space.registerInjectableResource(invitations);
        space.registerInjectableResource(names);
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

    @Test
    void whoHasACodeBecomesAMemberOnce() {
        space.given(created()).when(new AcceptInvitation(BIOLOGY, CODE, BEN)).expectEvents(benEnrolled());
        assertThat(invitations.uses).isEqualTo(1);
    }

    @Test
    void whoIsAMemberKeepsTheRoleAndTheCodeItsUses() {
        space.given(created())
                .when(new AcceptInvitation(BIOLOGY, CODE, ADA))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        assertThat(invitations.uses).isZero();
    }

    @Test
    void whoWasRemovedDoesNotComeBackByAnOlderCode() {
        invitations.version = 1;
        space.given(created(), benEnrolled(), benRemovedBy(ADA))
                .when(new AcceptInvitation(BIOLOGY, CODE, BEN))
                .expectNoEvents()
                .expectException(NotFound.class);
        assertThat(invitations.uses).isZero();
    }

    @Test
    void whoWasRemovedComesBackByANewerCode() {
        invitations.version = 2;
        space.given(created(), benEnrolled(), benRemovedBy(ADA))
                .when(new AcceptInvitation(BIOLOGY, CODE, BEN))
                .expectEvents(benEnrolled());
    }

    @Test
    void whoLeftComesBackByAnOlderCode() {
        space.given(created(), benEnrolled(), benRemovedBy(BEN))
                .when(new AcceptInvitation(BIOLOGY, CODE, BEN))
                .expectEvents(benEnrolled());
    }

    @Test
    void whoWasEnrolledAgainSinceTheirRemovalAndLeftComesBackToo() {
        space.given(created(), benEnrolled(), benRemovedBy(ADA), benEnrolled(), benRemovedBy(BEN))
                .when(new AcceptInvitation(BIOLOGY, CODE, BEN))
                .expectEvents(benEnrolled());
    }

    @Test
    void whoWasMadeAStudentIsNoEducatorAgainByAnOlderCode() {
        invitations.role = EDUCATOR;
        invitations.version = 1;
        space.given(created(), benEnrolled(), benIs(EDUCATOR, ADA), benIs(STUDENT, ADA), benRemovedBy(BEN))
                .when(new AcceptInvitation(BIOLOGY, CODE, BEN))
                .expectNoEvents()
                .expectException(NotFound.class);
        assertThat(invitations.uses).isZero();
    }

    @Test
    void whoWasEnrolledAsAStudentSinceTheirRemovalIsNoEducatorByAnOlderCode() {
        invitations.role = EDUCATOR;
        space.given(created(), benEnrolled(), benRemovedBy(ADA), benEnrolled(), benRemovedBy(BEN))
                .when(new AcceptInvitation(BIOLOGY, CODE, BEN))
                .expectNoEvents()
                .expectException(NotFound.class);
    }

    @Test
    void whoWasMadeAStudentComesBackAsOneByAnOlderCode() {
        space.given(created(), benEnrolled(), benIs(EDUCATOR, ADA), benIs(STUDENT, ADA), benRemovedBy(BEN))
                .when(new AcceptInvitation(BIOLOGY, CODE, BEN))
                .expectEvents(benEnrolled());
    }

    @Test
    void whoStoppedToTeachByThemselvesMayTeachAgainByAnOlderCode() {
        invitations.role = EDUCATOR;
        space.given(created(), benEnrolled(), benIs(EDUCATOR, ADA), benIs(STUDENT, BEN), benRemovedBy(BEN))
                .when(new AcceptInvitation(BIOLOGY, CODE, BEN))
                .expectEvents(new MemberEnrolled(BIOLOGY, BEN, EDUCATOR));
    }

    @Test
    void whoWasMadeAnEducatorAgainMayReturnAsOneByAnOlderCode() {
        invitations.role = EDUCATOR;
        space.given(created(), benEnrolled(), benIs(EDUCATOR, ADA), benIs(STUDENT, ADA), benIs(EDUCATOR, ADA))
                .andGiven(benRemovedBy(BEN))
                .when(new AcceptInvitation(BIOLOGY, CODE, BEN))
                .expectEvents(new MemberEnrolled(BIOLOGY, BEN, EDUCATOR));
    }

    @Test
    void aRosterMakesEducatorsFirstAndRemovesStudentsLast() {
        var roles = new LinkedHashMap<UserId, Role>();
        roles.put(ADA, STUDENT);
        roles.put(CAT, EDUCATOR);
        space.given(created(), benEnrolled())
                .when(new EnrolRoster(BIOLOGY, roles, Map.of(CAT, "Cat"), true))
                .expectEvents(
                        new MemberEnrolled(BIOLOGY, CAT, EDUCATOR),
                        new RoleChanged(BIOLOGY, ADA, STUDENT),
                        new MemberRemoved(BIOLOGY, BEN));
        assertThat(names.kept).isEqualTo(Map.of(CAT, "Cat"));
        assertThat(names.forgotten).containsExactly(BEN);
    }

    @Test
    void aRosterLeavesWhomItDoesNotNameAndEducatorsInAnyCase() {
        for (var remove : new boolean[] {true, false})
            space.given(created())
                    .when(new EnrolRoster(BIOLOGY, Map.of(BEN, STUDENT), Map.of(), remove))
                    .expectEvents(benEnrolled());
        space.given(created(), benEnrolled())
                .when(new EnrolRoster(BIOLOGY, Map.of(ADA, EDUCATOR), Map.of(), false))
                .expectNoEvents();
    }

    @Test
    void aRosterMustLeaveAnEducator() {
        space.given(created())
                .when(new EnrolRoster(BIOLOGY, Map.of(ADA, STUDENT), Map.of(), false))
                .expectNoEvents()
                .expectException(RuleBroken.class);
    }

    private static EventMessage<?> benIs(Role role, UserId actor) {
        return GenericEventMessage.asEventMessage(new RoleChanged(BIOLOGY, BEN, role))
                .andMetaData(Map.of(Metadata.ACTOR, actor.value()));
    }

    private static EventMessage<?> benRemovedBy(UserId actor) {
        return GenericEventMessage.asEventMessage(new MemberRemoved(BIOLOGY, BEN))
                .andMetaData(Map.of(Metadata.ACTOR, actor.value()));
    }

    /** One without an end, for students unless a test says otherwise. */
    private static class KnownInvitation implements Invitations {
        private Role role = STUDENT;
        private long version;
        private int uses;

        @Override
        public Invitation find(InvitationCode code) {
            return new Invitation(BIOLOGY, role, version, false);
        }

        @Override
        public void use(InvitationCode code) {
            uses++;
        }
    }

    private static class KnownNames implements RosterNames {
        private Map<UserId, String> kept = Map.of();
        private Collection<UserId> forgotten = List.of();

        @Override
        public void keep(SpaceId space, Map<UserId, String> names) {
            kept = names;
        }

        @Override
        public void forget(SpaceId space, Collection<UserId> users) {
            forgotten = users;
        }
    }

    private static SpaceCreated created() {
        return new SpaceCreated(BIOLOGY, "Biology", ADA);
    }

    private static MemberEnrolled benEnrolled() {
        return new MemberEnrolled(BIOLOGY, BEN, STUDENT);
    }
}
