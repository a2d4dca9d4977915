package io.lectern.space.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.event.EventMetadata.MembershipChange;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.stream.CachedAggregates;
import io.lectern.kernel.text.Title;
import io.lectern.space.SpaceEvent;
import io.lectern.space.SpaceEvent.MemberEnrolled;
import io.lectern.space.SpaceEvent.MemberRemoved;
import io.lectern.space.SpaceEvent.RoleChanged;
import io.lectern.space.SpaceEvent.SpaceCreated;
import io.lectern.space.SpaceEvent.SpaceRenamed;
import io.lectern.space.command.SpaceCommand.AcceptInvitation;
import io.lectern.space.command.SpaceCommand.CopySpace;
import io.lectern.space.command.SpaceCommand.CreateSpace;
import io.lectern.space.command.SpaceCommand.EnrolMember;
import io.lectern.space.command.SpaceCommand.EnrolRoster;
import io.lectern.space.command.SpaceCommand.RemoveMember;
import io.lectern.space.command.SpaceCommand.RenameSpace;
import io.lectern.space.invitation.Invitations;
import io.lectern.space.roster.RoleChange;
import io.lectern.space.roster.RoleChanges;
import io.lectern.space.roster.RosterNames;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A space: it has a name, members, and never fewer than one educator. */
@Aggregate(type = "space", cache = CachedAggregates.CACHE)
class Space implements Guarded {

    @AggregateIdentifier
    private String stream;

    private SpaceId id;
    private String name;
    private final MemberRoles members = new MemberRoles();
    private final TakenRoles taken = new TakenRoles();

    @SuppressWarnings("NullAway.Init")
    Space() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Space(CreateSpace command) {
        begin(command.space(), command.name(), command.educator());
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Space(CopySpace command, CopiedContents contents) {
        begin(command.copy(), command.name(), command.educator());
        contents.copy(command.space(), command.copy(), command.shift());
    }

    @CommandHandler
    void handle(RenameSpace command) {
        var wanted = command.name().text();
        if (wanted.equals(name)) return;
        apply(
                new SpaceRenamed(id, wanted),
                EventMetadata.in(id, Audience.members(id)).toMetaData());
    }

    @CommandHandler
    void handle(EnrolMember command) {
        var user = command.user();
        var role = command.role();
        var before = members.roleOf(user);
        if (role == before) return;
        if (role != Role.EDUCATOR) members.requireEducatorBeside(user);
        apply(
                before == null ? new MemberEnrolled(id, user, role) : new RoleChanged(id, user, role),
                aboutMember(id, user, role));
    }

    @CommandHandler
    void handle(AcceptInvitation command, Invitations invitations) {
        var user = command.user();
        var invitation = invitations.find(command.code());
        invitation.requireNotEnded();
        if (members.include(user)) return;
        taken.requireNotSince(user, invitation.role(), invitation.version());
        invitations.use(command.code());
        apply(new MemberEnrolled(id, user, invitation.role()), aboutMember(id, user, invitation.role()));
    }

    @CommandHandler
    void handle(EnrolRoster command, RosterNames names) {
        RoleChanges.requireEducator(members.all(), command.roles());
        var changes = RoleChanges.between(members.all(), command.roles(), command.remove());
        for (var change : changes) apply(changed(change), aboutMember(id, change.user(), change.after()));
        names.keep(id, command.names());
        names.forget(id, RoleChanges.removed(changes));
    }

    @CommandHandler
    void handle(RemoveMember command, RosterNames names) {
        var user = command.user();
        members.require(user);
        members.requireEducatorBeside(user);
        apply(new MemberRemoved(id, user), aboutMember(id, user, null));
        names.forget(id, Set.of(user));
    }

    @EventSourcingHandler
    void on(SpaceCreated event) {
        id = event.space();
        stream = SpaceEvent.STREAM + id;
        name = event.name();
        members.put(event.educator(), Role.EDUCATOR);
    }

    @EventSourcingHandler
    void on(SpaceRenamed event) {
        name = event.name();
    }

    @EventSourcingHandler
    void on(MemberEnrolled event) {
        members.put(event.user(), event.role());
        taken.give(event.user(), event.role());
    }

    @EventSourcingHandler
    void on(RoleChanged event, @SequenceNumber long version, @MetaDataValue(Metadata.ACTOR) @Nullable String actor) {
        members.put(event.user(), event.role());
        if (event.role() == Role.EDUCATOR) taken.give(event.user(), event.role());
        else if (!event.user().value().equals(actor)) taken.take(event.user(), Role.EDUCATOR, version);
    }

    @EventSourcingHandler
    void on(MemberRemoved event, @SequenceNumber long version, @MetaDataValue(Metadata.ACTOR) @Nullable String actor) {
        members.remove(event.user());
        if (!event.user().value().equals(actor)) taken.takeAll(event.user(), version);
    }

    @Override
    public SpaceId space() {
        return id;
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return members.include(viewer.user());
    }

    private static void begin(SpaceId space, Title name, UserId educator) {
        apply(new SpaceCreated(space, name.text(), educator), aboutMember(space, educator, Role.EDUCATOR));
    }

    private SpaceEvent changed(RoleChange change) {
        var user = change.user();
        if (change.after() == null) return new MemberRemoved(id, user);
        return change.before() == null
                ? new MemberEnrolled(id, user, change.after())
                : new RoleChanged(id, user, change.after());
    }

    private static MetaData aboutMember(SpaceId space, UserId user, @Nullable Role role) {
        return EventMetadata.in(space, Audience.members(space).and(user))
                .with("user", user.value())
                .withMembership(new MembershipChange(space, user, role))
                .toMetaData();
    }
}
